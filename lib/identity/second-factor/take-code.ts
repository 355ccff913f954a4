import type { CommandContext } from '#lib/kernel/context.ts'
import { InvalidInput } from '#lib/kernel/refused.ts'
import { secondFactors } from '../repository/second-factors.ts'
import { hashRecoveryCode } from './recovery-codes.ts'
import { openText } from './sealed-text.ts'
import { stepOfCode } from './time-code.ts'

/** How somebody proved their second factor. */
export type TakenCode = 'code' | 'recovery-code'

/**
 * Takes a code of somebody's app, or one of their recovery codes. Each is good once, also for two who bring it at the
 * same moment, and no earlier code is good after a later one.
 *
 * @throws InvalidInput beside the field `_code`, alike for a wrong code and for one that was used
 */
export async function takeCode(ctx: CommandContext, personId: string, typed: string): Promise<TakenCode> {
  const factors = secondFactors(ctx)
  const found = await factors.findActive(personId)
  if (!found) throw wrongCode()
  const step = stepOfCode(openText(found.sealedSecret, personId), typed, ctx.now)
  if (step !== undefined && (await factors.useStep(personId, step))) return 'code'
  if (await factors.useRecoveryCode(personId, hashRecoveryCode(personId, typed))) return 'recovery-code'
  throw wrongCode()
}

export function wrongCode(): InvalidInput {
  return new InvalidInput([{ path: '_code', message: 'identity.refusals.code-wrong' }])
}
