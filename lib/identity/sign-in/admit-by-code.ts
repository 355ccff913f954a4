import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { InvalidInput } from '#lib/kernel/refused.ts'
import type { SessionToken } from '#lib/web/contract.ts'
import { noteFailedSignIn } from '../commands/note-failed-sign-in.ts'
import type { ProvenPerson } from './admit-person.ts'
import { beginSession, signInActor } from './admit-person.ts'
import { accountMark, codeLimits, countTry } from './tries.ts'
import type { Visit } from './visit.ts'

const longestCode = 40

/** Somebody who is half way in: the password was right, the code is still to come. */
export interface PendingPerson extends ProvenPerson {
  readonly email: string
}

/**
 * Begins a session for who is half way in, by a code. Counted before it is tried, and noted when it was wrong.
 *
 * @throws InvalidInput for a wrong or used code; Refused `identity.too-many-tries`
 */
export async function admitByCode(
  kernel: Kernel,
  pending: PendingPerson,
  typed: unknown,
  visit: Visit,
): Promise<SessionToken> {
  const code = typeof typed === 'string' ? typed.slice(0, longestCode) : ''
  const giveBack = await countTry(kernel, codeLimits, accountMark(pending.email), visit)
  const token = await beginSession(kernel, pending, visit, code).catch(async (error: unknown) => {
    if (error instanceof InvalidInput) {
      const failed = { personId: pending.personId, at: 'code' }
      await execute(kernel, noteFailedSignIn, failed, { actor: signInActor })
    }
    throw error
  })
  await giveBack()
  return token
}
