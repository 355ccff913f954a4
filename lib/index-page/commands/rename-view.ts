import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { isUniqueViolation } from '#lib/kernel/database/is-unique-violation.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { findOwnView } from '../find-own-view.ts'
import { keepViews } from '../permissions.ts'
import { views } from '../repository.ts'
import { viewId as viewIdInput, viewName } from '../view-input.ts'

/** Gives a view of one's own another name. */
export const renameView = command({
  id: 'index-page.rename-view',
  needs: keepViews,
  input: z.strictObject({ viewId: viewIdInput, name: viewName }),
  async run(ctx, { viewId, name }) {
    const view = await findOwnView(ctx, viewId)
    try {
      await views(ctx).change(viewId, { name, query: view.query, isShared: view.isShared === 1 })
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      throw new Refused('index-page.name-taken', 'You have a view of this name already. Choose another one.')
    }
    ctx.changed({
      subject: 'index-page.view',
      id: viewId,
      before: { name: view.name },
      after: { name },
    })
    return { viewId }
  },
})
