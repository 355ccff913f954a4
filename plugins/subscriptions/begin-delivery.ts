import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import type { BeginDelivery, DeliverableLine, DeliverablePart } from '#lib/orders/contract.ts'
import { partProgress } from '#lib/orders/contract.ts'
import { numberSubscriptions } from './number-subscriptions.ts'
import type { NewSubscription } from './repository.ts'
import { manageSubscriptions } from './permissions.ts'
import { subscriptions } from './repository.ts'
import { activateDuty } from './activate-duty.ts'
import { activationSettings } from './settings.ts'

/** Makes one pending subscription per line. Two that begin a part at once meet at the unique lines. */
const beginDelivery: BeginDelivery = async (ctx, part) => {
  if (await subscriptions(ctx).hasPart(part.partId)) return
  await (await ctx.port(partProgress)).begin(ctx, part.partId)
  const value = await (await ctx.port(numberKeeper)).next(ctx, 'subscriptions.subscription')
  const numbers = numberSubscriptions(value, part.lines.length)
  const asked = part.lines.map((line, index) => ({
    ...subscriptionOf(part, line),
    subscriptionId: ctx.newId(),
    number: numbers[index] ?? '',
  }))
  await subscriptions(ctx).insert(asked, ctx.now)
  const { activateWithinDays } = await ctx.settings(activationSettings)
  const deadlines = await ctx.port(deadlineKeeper)
  await deadlines.set(
    ctx,
    asked.map(({ subscriptionId, number }) => ({
      ...activateDuty,
      id: subscriptionId,
      within: { workingDays: activateWithinDays },
      permissionId: manageSubscriptions.id,
      says: 'subscriptions.late',
      values: { number, orderNumber: part.orderNumber },
      href: `/admin/subscriptions?subscription=${subscriptionId}`,
    })),
  )
}

export default beginDelivery

function subscriptionOf(
  part: DeliverablePart,
  line: DeliverableLine,
): Omit<NewSubscription, 'subscriptionId' | 'number'> {
  if (line.billingIntervalMonths === null) {
    throw new Error(`${line.sku} was sold as a subscription, but nobody said how often it renews.`)
  }
  return {
    partId: part.partId,
    lineId: line.lineId,
    orderId: part.orderId,
    orderNumber: part.orderNumber,
    companyId: part.companyId,
    companyName: part.companyName,
    unitId: part.unitId,
    personId: part.personId,
    name: line.name,
    quantityMilli: line.quantityMilli,
    currency: part.currency,
    periodNetMinor: line.netMinor,
    intervalMonths: line.billingIntervalMonths,
    termMonths: line.termMonths ?? 0,
  }
}
