import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { keepViews } from '../permissions.ts'
import { readerOf } from '../reader-of.ts'
import { views } from '../repository.ts'
import { listId as listIdInput, viewQuery } from '../view-input.ts'

/** Keeps how a list opens for somebody when the address says nothing: with which view, and which columns. */
export const keepOpening = command({
  id: 'index-page.keep-opening',
  needs: keepViews,
  input: z.strictObject({ listId: listIdInput, query: viewQuery }),
  async run(ctx, { listId, query }) {
    const { personId } = readerOf(ctx, listId)
    await views(ctx).keepOpening({ viewId: ctx.newId(), personId, listId, query }, ctx.now)
    ctx.changed({ subject: 'index-page.opening', id: listId, after: { query } })
    return null
  },
})
