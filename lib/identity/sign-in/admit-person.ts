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

/**
 * Begins a session for an address and a password. Each try is counted before it is made, and every one that is made
 * leaves its line in the audit trail.
 *
 * @throws Refused `identity.sign-in-refused` alike and after the same work whatever was wrong; `identity.too-many-tries`
 */
export async function admitPerson(kernel: Kernel, typed: unknown, visit: Visit): Promise<SessionToken> {
  const parsed = safeParse(verifySignInInput, typed)
  const giveBack = parsed.success
    ? await countTry(kernel, signInLimits, accountMark(parsed.data.email), visit)
    : undefined
  const { personId, sessionVersion } = await ask(kernel, verifySignIn, typed, {
    actor: { type: 'guest' },
  }).catch(async (error: unknown) => {
    const isWrong = isRefused(error) && error.code === 'identity.sign-in-refused'
    if (isWrong && parsed.success) await noteFailure(kernel, parsed.data.email)
    throw error
  })
  await giveBack?.()
  const seen = { ...deviceOf(visit.userAgent), network: networkOf(visit.address) }
  const { sessionId } = await execute(
    kernel,
    startSession,
    { personId, sessionVersion, ...seen },
    { actor: signInActor },
  )
  return { personId, sessionVersion, sessionId }
}

async function noteFailure(kernel: Kernel, email: string): Promise<void> {
  const found = await ask(kernel, findByEmail, { email }, { actor: signInActor })
  await execute(kernel, noteFailedSignIn, { personId: found?.personId ?? null }, { actor: signInActor })
}
