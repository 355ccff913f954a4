import type { Person } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { changePassword } from '../commands/change-password.ts'
import { resetPassword } from '../commands/reset-password.ts'
import { hashToken } from '../hash-token.ts'
import { hashPassword } from '../password.ts'
import { findReset } from '../queries/find-reset.ts'
import { signInActor } from './admit-person.ts'
import { checkOwnPassword } from './check-own-password.ts'
import { checkNewPassword } from './new-password.ts'

/**
 * Sets a new password by a mailed link. The hash is made before any write begins.
 *
 * @returns the address of whoever it was
 * @throws InvalidInput for a password that is too easy; Refused `identity.reset-over`
 */
export async function resetByLink(
  kernel: Kernel,
  typed: { readonly token: unknown; readonly password: unknown },
): Promise<{ readonly email: string }> {
  const tokenHash = hashToken(typeof typed.token === 'string' ? typed.token.slice(0, 100) : '')
  const found = await ask(kernel, findReset, { tokenHash }, { actor: signInActor })
  if (!found) throw new Refused('identity.reset-over', 'This link does not work any more. Ask for a new one.')
  const passwordHash = await hashPassword(checkNewPassword(typed.password, found))
  await execute(kernel, resetPassword, { tokenHash, passwordHash }, { actor: signInActor })
  return { email: found.email }
}

/**
 * Sets one's own new password; the old one is asked for, and may be tried ten times in any hour: who finds an open
 * browser must not find the password.
 *
 * @returns the version at which this session goes on
 * @throws InvalidInput for a wrong old or a too easy new one; Refused `identity.too-many-tries`
 */
export async function changeOwnPassword(
  kernel: Kernel,
  actor: Person,
  typed: { readonly oldPassword: unknown; readonly password: unknown },
): Promise<{ readonly sessionVersion: number }> {
  const own = await checkOwnPassword(kernel, actor, typed.oldPassword)
  const { name, companyName } = actor
  const password = checkNewPassword(typed.password, { email: own.email, name, companyName })
  const passwordHash = await hashPassword(password)
  return execute(kernel, changePassword, { passwordHash, sessionVersion: own.sessionVersion }, { actor })
}
