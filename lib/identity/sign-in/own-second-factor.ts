import type { Person } from '#lib/kernel/actor.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { beginSecondFactor } from '../commands/begin-second-factor.ts'
import { confirmSecondFactor } from '../commands/confirm-second-factor.ts'
import { turnOffSecondFactor } from '../commands/turn-off-second-factor.ts'
import { checkOwnPassword } from './check-own-password.ts'
import { countOwnTry } from './tries.ts'

/** Begins to set one's second step up; the password is asked for. */
export async function beginOwnSecondFactor(
  kernel: Kernel,
  actor: Person,
  oldPassword: unknown,
): Promise<void> {
  await checkOwnPassword(kernel, actor, oldPassword)
  await execute(kernel, beginSecondFactor, {}, { actor })
}

/** Turns one's second step on by its first code. */
export async function confirmOwnSecondFactor(kernel: Kernel, actor: Person, code: unknown): Promise<void> {
  const giveBack = await countOwnTry(kernel, 'own-code', actor.personId)
  await execute(kernel, confirmSecondFactor, { code }, { actor })
  await giveBack()
}

/** Turns one's second step off; password and code are asked for. */
export async function turnOffOwnSecondFactor(
  kernel: Kernel,
  actor: Person,
  typed: { readonly oldPassword: unknown; readonly code: unknown },
): Promise<void> {
  await checkOwnPassword(kernel, actor, typed.oldPassword)
  const giveBack = await countOwnTry(kernel, 'own-code', actor.personId)
  await execute(kernel, turnOffSecondFactor, { code: typed.code }, { actor })
  await giveBack()
}
