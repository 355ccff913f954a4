import { notFound, redirect } from 'next/navigation'
import type { Query } from '#lib/kernel/command.ts'
import { ask } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { currentActor } from './current-actor.ts'
import { signInPath } from './sign-in-path.ts'

const readsAsMissing = new Set(['kernel.not-found', 'kernel.forbidden', 'kernel.invalid-input'])

/**
 * Asks a query for a page as whoever is signed in.
 *
 * A guest without the right is sent to sign in; what is missing, foreign, not allowed or no such address at all
 * answers alike: the page is not found.
 *
 * @param at where to come back to after signing in
 */
export async function askAs<I, O>(query: Query<I, O>, input: unknown, at?: string): Promise<O> {
  const actor = await currentActor()
  try {
    return await ask(kernel(), query, input, { actor })
  } catch (error) {
    if (!isRefused(error)) throw error
    if (error.code === 'kernel.sign-in') redirect(signInPath(at))
    if (readsAsMissing.has(error.code)) notFound()
    throw error
  }
}
