import { safeParse, strictObject, string, minLength, maxLength } from 'zod/mini'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { InvalidInput } from '#lib/kernel/refused.ts'
import { askReset } from '../commands/ask-reset.ts'
import { normaliseEmail } from '#lib/matching/normalise-email.ts'
import { findByEmail } from '../queries/find-by-email.ts'
import { signInActor } from './admit-person.ts'
import { accountMark, countTry, resetLimits } from './tries.ts'
import type { Visit } from './visit.ts'

const resetInput = strictObject({ email: string().check(minLength(1), maxLength(254)) })

/**
 * Has a link to set a new password mailed to whoever has the address. The same is written and answered where nobody has
 * it; the link is made afterwards, beside the requests.
 *
 * @throws InvalidInput for what is no address; Refused `identity.too-many-tries`
 */
export async function askForReset(kernel: Kernel, typed: unknown, visit: Visit): Promise<void> {
  const parsed = safeParse(resetInput, typed)
  if (!parsed.success || normaliseEmail(parsed.data.email) === undefined) {
    throw new InvalidInput([{ path: 'email', message: 'identity.refusals.no-address' }])
  }
  const { email } = parsed.data
  await countTry(kernel, resetLimits, accountMark(email), visit)
  const found = await ask(kernel, findByEmail, { email }, { actor: signInActor })
  await execute(kernel, askReset, { personId: found?.personId ?? null }, { actor: signInActor })
}
