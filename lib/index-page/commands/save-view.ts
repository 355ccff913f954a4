import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { isUniqueViolation } from '#lib/kernel/database/is-unique-violation.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { keepViews } from '../permissions.ts'
import { readerOf } from '../reader-of.ts'
import type { NewView } from '../repository.ts'
import { views } from '../repository.ts'
import { listId as listIdInput, mostViews, viewName, viewQuery } from '../view-input.ts'

/** Keeps a view of a list under a name; under one that the person has already, it takes its place. */
export const saveView = command({
  id: 'index-page.save-view',
  needs: keepViews,
  input: z.strictObject({
    listId: listIdInput,
    name: viewName,
    query: viewQuery,
    /** With all staff; for staff only. */
    isShared: z.boolean().default(false),
  }),
  async run(ctx, { listId, name, query, isShared }) {
    const { personId, isStaff } = readerOf(ctx, listId)
    if (isShared && !isStaff) {
      throw new Refused('index-page.not-shared', 'Views are shared among staff. Save it for yourself.')
    }
    const kept = (await views(ctx).ofList(listId, personId, false)).filter((view) => view.name !== '')
    const known = kept.find((view) => view.name === name)
    const viewId = known?.viewId ?? ctx.newId()
    const after = { name, query, isShared }
    if (known) await views(ctx).change(viewId, after)
    else await takeSeat(ctx, { viewId, personId, listId, ...after }, kept)
    ctx.changed({ subject: 'index-page.view', id: viewId, after })
    return { viewId }
  },
})

/** Puts a view where none is. Two at once would take the same seat: the table lets one of them. */
async function takeSeat(
  ctx: CommandContext,
  view: NewView,
  kept: readonly { readonly position: number }[],
): Promise<void> {
  const seats = Array.from({ length: mostViews }, (_none, index) => index + 1)
  const seat = seats.find((one) => kept.every(({ position }) => position !== one))
  if (seat === undefined) {
    throw new Refused(
      'index-page.too-many-views',
      `You keep ${mostViews} views of this list already. Remove one that you no longer need.`,
      { most: mostViews },
    )
  }
  try {
    await views(ctx).insert(view, seat, ctx.now)
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new Refused('index-page.saved-at-once', 'Another view was saved just now. Save this one again.')
  }
}
