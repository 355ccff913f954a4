import { safeParse } from 'zod/mini'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import type { SessionToken } from '#lib/web/contract.ts'
import { noteFailedSignIn } from '../commands/note-failed-sign-in.ts'
import { startSession } from '../commands/start-session.ts'
import { findByEmail } from '../queries/find-by-email.ts'
import { verifySignInInput } from '../queries/verify-sign-in-input.ts'
import { verifySignIn } from '../queries/verify-sign-in.ts'
import { accountMark, countTry, signInLimits } from './tries.ts'
import type { Visit } from './visit.ts'
import { deviceOf, networkOf } from './visit.ts'

export const signInActor = { type: 'system', name: 'sign-in' } as const

/** Somebody whose password was found right. */
export interface ProvenPerson {
  readonly personId: string
  readonly sessionVersion: number
}

/**
 * Begins a session for an address and a password alone.
 *
 * @throws as {@link checkPassword}; Refused `identity.code-needed` for who has a second step
 */
export async function admitPerson(kernel: Kernel, typed: unknown, visit: Visit): Promise<SessionToken> {
  return beginSession(kernel, await checkPassword(kernel, typed, visit), visit)
}

/**
 * Who an address and a password belong to. Each try is counted before it is made, and every one that is made leaves its
 * line in the audit trail.
 *
 * @throws Refused `identity.sign-in-refused` alike and after the same work whatever was wrong; `identity.too-many-tries`
 */
export async function checkPassword(
  kernel: Kernel,
  typed: unknown,
  visit: Visit,
): Promise<ProvenPerson & { readonly needsCode: boolean }> {
  const parsed = safeParse(verifySignInInput, typed)
  const giveBack = parsed.success
    ? await countTry(kernel, signInLimits, accountMark(parsed.data.email), visit)
    : undefined
  const found = await ask(kernel, verifySignIn, typed, { actor: { type: 'guest' } }).catch(
    async (error: unknown) => {
      const isWrong = isRefused(error) && error.code === 'identity.sign-in-refused'
      if (isWrong && parsed.success) await noteFailure(kernel, parsed.data.email)
      throw error
    },
  )
  await giveBack?.()
  return found
}

/** Begins a session of somebody whose password was found right, with the code of their second step if they have one. */
export async function beginSession(
  kernel: Kernel,
  { personId, sessionVersion }: ProvenPerson,
  visit: Visit,
  code: string | null = null,
): Promise<SessionToken> {
  const seen = { ...deviceOf(visit.userAgent), network: networkOf(visit.address) }
  const { sessionId } = await execute(
    kernel,
    startSession,
    { personId, sessionVersion, code, ...seen },
    { actor: signInActor },
  )
  return { personId, sessionVersion, sessionId }
}

async function noteFailure(kernel: Kernel, email: string): Promise<void> {
  const found = await ask(kernel, findByEmail, { email }, { actor: signInActor })
  const failed = { personId: found?.personId ?? null, at: 'password' }
  await execute(kernel, noteFailedSignIn, failed, { actor: signInActor })
}
