import type { Person } from '#lib/kernel/actor.ts'
import { ask } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { verifyOwnPassword } from '../queries/verify-own-password.ts'
import { countOwnTry } from './tries.ts'

/**
 * Asks somebody who is signed in for their password again, ten times in any hour: who finds an open browser must
 * neither find the password nor change who can sign in.
 *
 * @throws InvalidInput beside the field `oldPassword`; Refused `identity.too-many-tries`
 */
export async function checkOwnPassword(
  kernel: Kernel,
  actor: Person,
  oldPassword: unknown,
): Promise<{ readonly sessionVersion: number; readonly email: string }> {
  const giveBack = await countOwnTry(kernel, 'own-password', actor.personId)
  const own = await ask(kernel, verifyOwnPassword, { oldPassword }, { actor })
  await giveBack()
  return own
}
