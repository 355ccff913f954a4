import { generateSync } from 'otplib'
import { beginSecondFactor } from '#lib/identity/commands/begin-second-factor.ts'
import { confirmSecondFactor } from '#lib/identity/commands/confirm-second-factor.ts'
import { readSecondFactor } from '#lib/identity/queries/read-second-factor.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'

const stepSeconds = 30

/** A phone with somebody's second step in it. */
export interface Phone {
  readonly recoveryCodes: readonly string[]
  /** The code of this half minute, or of one so many later. */
  code(stepsLater?: number): string
}

/** Begins to set somebody's second step up. */
export async function beginPhone(kernel: Kernel, actor: Person): Promise<Phone> {
  await execute(kernel, beginSecondFactor, {}, { actor })
  const begun = await ask(kernel, readSecondFactor, {}, { actor })
  if (begun.state !== 'begun') throw new Error('The second step was not begun.')
  const { secret, recoveryCodes } = begun
  const code = (stepsLater = 0): string =>
    generateSync({
      secret,
      epoch: Math.floor(kernel.clock.now().getTime() / 1000) + stepsLater * stepSeconds,
    })
  return { recoveryCodes, code }
}

/** Sets somebody's second step up. The code of this half minute is used. */
export async function newPhone(kernel: Kernel, actor: Person): Promise<Phone> {
  const phone = await beginPhone(kernel, actor)
  await execute(kernel, confirmSecondFactor, { code: phone.code() }, { actor })
  return phone
}
