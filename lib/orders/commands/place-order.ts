import { approvals } from '#lib/approvals/contract.ts'
import { cartReader } from '#lib/cart/contract.ts'
import { stockKeeper } from '#lib/inventory/contract.ts'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { failpoint } from '#lib/kernel/failpoint.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { timelineWriter } from '#lib/timeline/contract.ts'
import { approvalQuestion } from '../approval-question.ts'
import { orderPlaced, partReleased, paymentMethod } from '../contract.ts'
import { draftFitOrder } from '../draft-fit-order.ts'
import type { Draft } from '../draft-order.ts'
import type { FrozenOrder } from '../frozen-order.ts'
import { freezeOrder } from '../freeze-order.ts'
import { placeOrders } from '../permissions.ts'
import type { PlaceOrderInput } from '../place-order-input.ts'
import { placeOrderInput } from '../place-order-input.ts'
import { orders } from '../repository.ts'
import { runGuards } from '../run-guards.ts'

/** The language in which names are frozen: the catalogue's own. */
const frozenLocale = 'en'

/** Turns the buyer's cart into an order, in one short transaction, or refuses and keeps nothing. */
export const placeOrder = command({
  id: 'orders.place-order',
  needs: placeOrders,
  input: placeOrderInput,
  async run(ctx, input) {
    const draft = await draftFitOrder(ctx, { addressId: input.addressId, locale: frozenLocale })
    refuseUnknownPayment(ctx, input)
    await refuseWithoutApproval(ctx, draft)
    await (await ctx.port(cartReader)).take(ctx, input.cartVersion)
    const order = freezeOrder(ctx, draft, input)
    await runGuards(ctx, order)
    await holdStock(ctx, order)
    await failpoint('orders.after-reserve')
    const orderNumber = await nextNumber(ctx, order)
    await orders(ctx).insert(order, orderNumber, ctx.now)
    const { orderId, totalMinor, currency, contentHash } = order
    ctx.changed({
      subject: 'orders.order',
      id: orderId,
      after: { orderNumber, totalMinor, currency, contentHash, lineCount: order.lines.length },
    })
    await tell(ctx, order, orderNumber)
    return { orderId, orderNumber }
  },
})

function refuseUnknownPayment(ctx: CommandContext, input: PlaceOrderInput): void {
  if (!ctx.all(paymentMethod).some((method) => method.id === input.paymentMethod)) {
    throw new Refused('orders.no-such-payment', 'Choose one of the ways to pay that are shown.')
  }
}

async function refuseWithoutApproval(ctx: CommandContext, draft: Draft): Promise<void> {
  const { answer, note } = await (await ctx.port(approvals)).mayGoOn(ctx, approvalQuestion(ctx, draft))
  if (answer === 'yes') return
  throw new Refused(`orders.approval-${answer}`, approvalReasons[answer], { note: note || '–' })
}

const approvalReasons = {
  ask: 'An order of this size needs approval first. Ask for it above.',
  waits: 'This order waits for approval. You find it in your inbox as soon as it is given.',
  no: 'This order was declined. Change the cart, or ask again.',
} as const

async function holdStock(ctx: CommandContext, order: FrozenOrder): Promise<void> {
  const requests = order.lines
    .filter((line) => line.kind === 'physical' && line.isStockTracked)
    .map(({ partId, productId, sku, name, quantityMilli }) => ({
      partId,
      productId,
      sku,
      name,
      quantityMilli,
    }))
  if (requests.length > 0) await (await ctx.port(stockKeeper)).reserve(ctx, requests)
}

/** Taken last: the series is locked until the commit. */
async function nextNumber(ctx: CommandContext, { seller }: FrozenOrder): Promise<string> {
  return (await ctx.port(numberKeeper)).nextOf(ctx, 'orders.order', seller)
}

async function tell(ctx: CommandContext, order: FrozenOrder, orderNumber: string): Promise<void> {
  const { orderId, companyId } = order
  const parts = order.parts.map(({ partId, kind }) => ({ partId, kind }))
  ctx.emit(orderPlaced, { orderId, orderNumber, companyId, parts })
  for (const part of parts) ctx.emit(partReleased, { orderId, ...part })
  const subject = { kind: 'orders.order', id: orderId, companyId } as const
  const timeline = await ctx.port(timelineWriter)
  await timeline.note(ctx, [
    { ...subject, seenBy: 'both', says: 'orders.timeline.placed', values: { orderNumber } },
  ])
}
