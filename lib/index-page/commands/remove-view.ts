import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { findOwnView } from '../find-own-view.ts'
import { keepViews } from '../permissions.ts'
import { views } from '../repository.ts'
import { viewId as viewIdInput } from '../view-input.ts'

/** Takes a view of one's own away, from everybody who had it. */
export const removeView = command({
  id: 'index-page.remove-view',
  needs: keepViews,
  input: z.strictObject({ viewId: viewIdInput }),
  async run(ctx, { viewId }) {
    const { name, query } = await findOwnView(ctx, viewId)
    await views(ctx).remove(viewId)
    ctx.changed({ subject: 'index-page.view', id: viewId, before: { name, query } })
    return null
  },
})
