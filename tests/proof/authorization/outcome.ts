import type { Actor } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { Definition } from '../../support/definitions.ts'

/** What somebody hears: an answer, a refusal with its code, or an error that nobody foresaw. */
export interface Outcome {
  readonly type: 'answered' | 'refused' | 'failed'
  /** Of a refusal. */
  readonly code?: string
  /** All that could tell one outcome from another, byte for byte. */
  readonly text: string
}

export async function outcomeOf(
  kernel: Kernel,
  definition: Definition,
  input: unknown,
  actor: Actor,
): Promise<Outcome> {
  try {
    const answer =
      definition.type === 'command'
        ? await execute(kernel, definition, input, { actor })
        : await ask(kernel, definition, input, { actor })
    return { type: 'answered', text: toStoredJson(answer ?? null) }
  } catch (error) {
    if (!isRefused(error)) return { type: 'failed', text: String(error) }
    const { name, code, reason, values, message } = error
    const problems = 'problems' in error ? error.problems : []
    return { type: 'refused', code, text: toStoredJson([name, code, reason, values, message, problems]) }
  }
}

/** Whether somebody was turned away for want of a right. */
export function isTurnedAway({ code }: Outcome): boolean {
  return code === 'kernel.sign-in' || code === 'kernel.forbidden'
}
