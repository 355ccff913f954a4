import { z } from 'zod'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { timelineWriter } from '#lib/timeline/contract.ts'
import { alreadyCompleted } from '../already-completed.ts'
import { visitScheduled } from '../contract.ts'
import { manageVisits } from '../permissions.ts'
import { visits } from '../repository.ts'
import { scheduleDuty } from '../schedule-duty.ts'

/** Says when a visit is and who comes; says it anew until the visit is completed. */
export const scheduleVisit = command({
  id: 'field-service.schedule-visit',
  needs: manageVisits,
  input: z.strictObject({
    visitId: z.string().min(1).max(32),
    startsAt: z.iso.datetime().max(30),
    technician: z.string().trim().min(1).max(120),
  }),
  async run(ctx, input) {
    const { visitId, technician } = input
    const startsAt = new Date(input.startsAt)
    if (startsAt <= ctx.now) {
      throw new Refused('field-service.in-the-past', 'This time is past. Choose one that is still to come.')
    }
    const isScheduled = await visits(ctx).schedule(visitId, { technician, startsAt })
    const visit = await visits(ctx).find(visitId)
    if (!visit) throw new NotFound()
    const { number, partId, orderId, companyId } = visit
    if (!isScheduled) throw alreadyCompleted(number)
    ctx.changed({
      subject: 'field-service.visit',
      id: visitId,
      after: { technician, startsAt: toInstant(startsAt) },
    })
    ctx.emit(visitScheduled, {
      visitId,
      number,
      partId,
      orderId,
      companyId,
      technician,
      startsAt: toInstant(startsAt),
    })
    await (await ctx.port(deadlineKeeper)).meet(ctx, { ...scheduleDuty, id: visitId })
    const timeline = await ctx.port(timelineWriter)
    await timeline.note(ctx, [
      {
        kind: 'orders.order',
        id: orderId,
        companyId,
        seenBy: 'both',
        says: 'field-service.timeline.scheduled',
        values: { number, technician },
      },
    ])
    return { number }
  },
})
