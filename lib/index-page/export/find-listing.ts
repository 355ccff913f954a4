import { may } from '#lib/kernel/actor.ts'
import type { Actor } from '#lib/kernel/actor.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import type { ListingSource } from '../contract.ts'
import { listing } from '../contract.ts'

/** A list that the actor may read, or nothing: one that is not theirs answers like none. */
export async function findListing(
  kernel: Kernel,
  listId: string,
  actor: Actor,
): Promise<ListingSource | undefined> {
  const entry = kernel.registry.all(listing).find(({ id }) => id === listId)
  if (!entry || actor.type === 'guest' || !may(actor, entry.needs)) return undefined
  return (await entry.load()).default
}
