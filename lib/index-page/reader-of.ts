import type { Person } from '#lib/kernel/actor.ts'
import { may } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { listing } from './contract.ts'

/**
 * Who reads a list, and may keep views of it.
 *
 * @throws NotFound for a list that does not exist, or is not the actor's to read
 */
export function readerOf(ctx: QueryContext, listId: string): Person {
  const { actor } = ctx
  const list = ctx.all(listing).find(({ id }) => id === listId)
  if (actor.type !== 'person' || !list || !may(actor, list.needs)) throw new NotFound()
  return actor
}
