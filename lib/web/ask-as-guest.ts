import type { Query } from '#lib/kernel/command.ts'
import { ask } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'

const readsAsMissing = new Set(['kernel.not-found', 'kernel.invalid-input'])

/**
 * Asks a query for what everybody may see, on pages that are kept and shown to all.
 *
 * @returns null for what is missing, so that the answer can be kept like any other
 */
export async function askAsGuest<I, O>(query: Query<I, O>, input: unknown): Promise<O | null> {
  try {
    return await ask(kernel(), query, input, { actor: { type: 'guest' } })
  } catch (error) {
    if (isRefused(error) && readsAsMissing.has(error.code)) return null
    throw error
  }
}
