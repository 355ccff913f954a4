import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { readInbox } from '../permissions.ts'
import { items } from '../repository/items.ts'

/** Beyond it a bell says "99+", so nothing more is counted. */
const mostUnread = 99

/** How much in the reader's inbox is new, for the bell: one walk along an index, at most 100 rows. */
export const unreadCount = query({
  id: 'notifications.unread-count',
  needs: readInbox,
  input: z.strictObject({}),
  async run(ctx) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const count = await items(ctx).countUnread(ctx.actor.personId, mostUnread + 1)
    return { count: Math.min(count, mostUnread), hasMore: count > mostUnread }
  },
})
