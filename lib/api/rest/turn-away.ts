import type { RequestMark } from '#lib/kernel/execute.ts'
import { log } from '#lib/kernel/log.ts'
import type { Operation } from '../contract.ts'
import type { Caller } from '../queries/find-caller.ts'
import { Stopped } from './problem-types.ts'

/** Who asks for what, and as part of which request. */
export interface Asked {
  readonly operation: Operation
  readonly caller: Caller
  readonly mark: RequestMark
}

/**
 * Stops a request whose key does not reach so far.
 *
 * No command runs and so nothing is left in the audit trail: this line of the log is all that operators have.
 */
export function turnAway({ operation, caller, mark }: Asked, code: string, detail: string): Stopped {
  const { actor, keyId } = caller
  const fields = { requestId: mark.id, operation: operation.id, actor: actor.personId, keyId, refusal: code }
  log.warn(fields, `${operation.id} was refused.`)
  return new Stopped({ type: 'forbidden', detail, code })
}
