import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { sendMails } from '../permissions.ts'
import { items } from '../repository/items.ts'
import { schedulesOf } from '../schedule.ts'

const mostAtOnce = 200

/** People for whom something waits to be gathered, page by page, and where their clocks are. */
export const peopleWithDigest = query({
  id: 'notifications.people-with-digest',
  needs: sendMails,
  input: z.strictObject({ afterId: z.string().max(32) }),
  async run(ctx, { afterId }) {
    const personIds = await items(ctx).peopleWithDigest(afterId, mostAtOnce)
    const schedules = await schedulesOf(ctx, personIds)
    return [...schedules].map(([personId, { timeZone }]) => ({ personId, timeZone }))
  },
})
