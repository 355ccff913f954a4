import type { Actor } from './actor.ts'
import { log } from './log.ts'
import type { Outcome } from './metrics.ts'
import { metrics } from './metrics.ts'
import { isRefused } from './refused.ts'
import type { RequestScope } from './request-scope.ts'
import { withinRequest } from './request-scope.ts'
import { stopwatch } from './stopwatch.ts'

/** One command or query on its way. */
export interface ObservedWork {
  readonly kind: 'command' | 'query'
  readonly id: string
  readonly actor: Actor
  readonly request: RequestScope
}

const sayings = { done: 'was done', refused: 'was refused', failed: 'failed' } as const

/**
 * Counts and times work, and tells the log of it: of commands always, of queries at the level `debug` unless somebody
 * had no right to ask.
 */
export async function observeWork<T>(work: ObservedWork, run: () => Promise<T>): Promise<T> {
  const elapsed = stopwatch()
  try {
    const answer = await withinRequest(work.request, run)
    note(work, 'done', elapsed())
    return answer
  } catch (error) {
    note(work, isRefused(error) ? 'refused' : 'failed', elapsed(), isRefused(error) ? error.code : undefined)
    throw error
  }
}

function note(work: ObservedWork, outcome: Outcome, milliseconds: number, refusal?: string): void {
  const { kind, id, actor, request } = work
  metrics().work.observe({ kind, id, outcome }, milliseconds / 1000)
  const fields = {
    requestId: request.id,
    [kind]: id,
    actor: nameOf(actor),
    ...(actor.type === 'person' && actor.apiKey && { keyId: actor.apiKey.keyId }),
    outcome,
    ...(refusal && { refusal }),
    milliseconds: Math.round(milliseconds * 10) / 10,
  }
  const usualLevel = kind === 'command' ? 'info' : 'debug'
  // Who is turned away for want of a right leaves no row in the audit trail: only this line.
  log[refusal === 'kernel.forbidden' ? 'warn' : usualLevel](fields, `${id} ${sayings[outcome]}.`)
}

/** Never a name or an e-mail address. */
function nameOf(actor: Actor): string {
  if (actor.type === 'person') return actor.personId
  return actor.type === 'system' ? `system/${actor.name}` : actor.type
}
