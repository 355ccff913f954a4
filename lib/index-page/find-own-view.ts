import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { views } from './repository.ts'

/**
 * A view that the actor keeps.
 *
 * @throws NotFound where it is somebody else's, too
 */
export async function findOwnView(ctx: QueryContext, viewId: string) {
  if (ctx.actor.type !== 'person') throw new NotFound()
  const view = await views(ctx).findOwn(viewId, ctx.actor.personId)
  if (!view) throw new NotFound()
  return view
}
