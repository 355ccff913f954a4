import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { readInbox } from '../permissions.ts'
import { items } from '../repository/items.ts'

/** Puts one thing that one was told away, or takes it back. It is never lost. */
export const archiveItem = command({
  id: 'notifications.archive-item',
  needs: readInbox,
  input: z.strictObject({ itemId: z.string().min(1).max(32), isArchived: z.boolean() }),
  async run(ctx, { itemId, isArchived }) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const own = { itemId, personId: ctx.actor.personId }
    if (!(await items(ctx).setArchived(own, isArchived ? ctx.now : null))) throw new NotFound()
    return { itemId, isArchived }
  },
})
