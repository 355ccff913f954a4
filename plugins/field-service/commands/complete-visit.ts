import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { timelineWriter } from '#lib/timeline/contract.ts'
import { alreadyCompleted } from '../already-completed.ts'
import { visitCompleted } from '../contract.ts'
import { manageVisits } from '../permissions.ts'
import { visits } from '../repository.ts'

/** Says that the work of a scheduled visit is done. Its part ends with the last one, after the commit. */
export const completeVisit = command({
  id: 'field-service.complete-visit',
  needs: manageVisits,
  input: z.strictObject({
    visitId: z.string().min(1).max(32),
    note: z.string().trim().max(2000).optional(),
  }),
  async run(ctx, { visitId, note }) {
    const isCompleted = await visits(ctx).complete(visitId, note || null, ctx.now)
    const visit = await visits(ctx).find(visitId)
    if (!visit) throw new NotFound()
    const { number, partId, orderId, companyId, state } = visit
    if (!isCompleted) throw refusalOf(number, state)
    ctx.changed({
      subject: 'field-service.visit',
      id: visitId,
      before: { state: 'scheduled' },
      after: { state, note: note || null },
    })
    ctx.emit(visitCompleted, { visitId, number, partId, orderId, companyId })
    const timeline = await ctx.port(timelineWriter)
    await timeline.note(ctx, [
      {
        kind: 'orders.order',
        id: orderId,
        companyId,
        seenBy: 'both',
        says: 'field-service.timeline.completed',
        values: { number },
      },
    ])
    return { number }
  },
})

function refusalOf(number: string, state: string): Refused {
  if (state !== 'requested') return alreadyCompleted(number)
  return new Refused(
    'field-service.not-scheduled',
    `${number} has no date yet. Schedule it first, then complete it.`,
    { number },
  )
}
