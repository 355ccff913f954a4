import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { readInbox } from '../permissions.ts'
import { schedulesOf } from '../schedule.ts'

/** When the reader wants no mail. */
export const readSchedule = query({
  id: 'notifications.read-schedule',
  needs: readInbox,
  input: z.strictObject({}),
  async run(ctx) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const { personId } = ctx.actor
    const schedule = (await schedulesOf(ctx, [personId])).get(personId)
    if (!schedule) throw new NotFound()
    return schedule
  },
})
