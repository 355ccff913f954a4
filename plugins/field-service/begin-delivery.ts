import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import type { BeginDelivery } from '#lib/orders/contract.ts'
import { partProgress } from '#lib/orders/contract.ts'
import { numberVisits } from './number-visits.ts'
import { manageVisits } from './permissions.ts'
import { visits } from './repository.ts'
import { scheduleDuty } from './schedule-duty.ts'
import { schedulingSettings } from './settings.ts'

/** Asks for one visit per line. Two that begin a part at once meet at the unique lines, and one is undone. */
const beginDelivery: BeginDelivery = async (ctx, part) => {
  if (await visits(ctx).hasPart(part.partId)) return
  await (await ctx.port(partProgress)).begin(ctx, part.partId)
  const value = await (await ctx.port(numberKeeper)).next(ctx, 'field-service.visit')
  const numbers = numberVisits(value, part.lines.length)
  const asked = part.lines.map((line, index) => ({
    visitId: ctx.newId(),
    number: numbers[index] ?? '',
    line,
  }))
  await visits(ctx).insert(part, asked, ctx.now)
  const { scheduleWithinDays } = await ctx.settings(schedulingSettings)
  const deadlines = await ctx.port(deadlineKeeper)
  await deadlines.set(
    ctx,
    asked.map(({ visitId, number }) => ({
      ...scheduleDuty,
      id: visitId,
      within: { workingDays: scheduleWithinDays },
      permissionId: manageVisits.id,
      says: 'field-service.late',
      values: { number, orderNumber: part.orderNumber },
      href: `/admin/field-service?visit=${visitId}`,
    })),
  )
}

export default beginDelivery
