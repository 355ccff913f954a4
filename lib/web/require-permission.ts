import { notFound, redirect } from 'next/navigation'
import type { Actor } from '#lib/kernel/actor.ts'
import { may } from '#lib/kernel/actor.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import { currentActor } from './current-actor.ts'
import { signInPath } from './sign-in-path.ts'

/**
 * Who opens a page that asks for a right: a guest is sent to sign in, and to anybody else without the right the
 * page does not exist. Data is guarded by its own queries; this guards what a page shows besides.
 *
 * @param at where to come back to after signing in
 */
export async function requirePermission(
  needs: Permission,
  at: string,
): Promise<Exclude<Actor, { type: 'guest' }>> {
  const actor = await currentActor()
  if (actor.type === 'guest') redirect(signInPath(at))
  return may(actor, needs) ? actor : notFound()
}
