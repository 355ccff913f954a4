import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { readInbox } from '../permissions.ts'
import { items } from '../repository/items.ts'

/** Marks one thing that one was told as read, or as new again. */
export const markItem = command({
  id: 'notifications.mark-item',
  needs: readInbox,
  input: z.strictObject({ itemId: z.string().min(1).max(32), isRead: z.boolean() }),
  async run(ctx, { itemId, isRead }) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const own = { itemId, personId: ctx.actor.personId }
    if (!(await items(ctx).setRead(own, isRead ? ctx.now : null))) throw new NotFound()
    return { itemId }
  },
})
