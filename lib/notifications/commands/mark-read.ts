import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { readInbox } from '../permissions.ts'
import { items } from '../repository/items.ts'

/** Marks all that one was told as read, up to what was shown: what came since stays new. */
export const markRead = command({
  id: 'notifications.mark-read',
  needs: readInbox,
  input: z.strictObject({ untilId: z.string().min(1).max(32) }),
  async run(ctx, { untilId }) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    await items(ctx).markRead(ctx.actor.personId, untilId, ctx.now)
  },
})
