import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'
import { closeOfBusinessDay } from '../business-time.ts'
import { deadlineMissed } from '../contract.ts'
import { tellLateDeadlines } from '../permissions.ts'
import { readCalendar } from '../read-calendar.ts'
import { deadlines } from '../repository.ts'

const sentenceValues = z.record(z.string().max(60), z.union([z.string().max(500), z.number()]))

/** Tells of a deadline that passed, and sets when it is told of next: every working day until it is met. */
export const tellLate = command({
  id: 'deadlines.tell-late',
  needs: tellLateDeadlines,
  input: z.strictObject({ deadlineId: z.string().min(1).max(32), toldCount: z.int().min(0) }),
  async run(ctx, { deadlineId, toldCount }) {
    const tellAt = closeOfBusinessDay(await readCalendar(ctx), ctx.now, 1)
    if (!(await deadlines(ctx).tell(deadlineId, toldCount, tellAt))) return { isTold: false }
    const { sentenceValues: values, ...deadline } = await deadlines(ctx).get(deadlineId)
    ctx.emit(deadlineMissed, {
      ...deadline,
      toldCount: toldCount + 1,
      values: sentenceValues.parse(fromStoredJson(values)),
    })
    return { isTold: true }
  },
})
