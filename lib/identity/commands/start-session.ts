import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { later } from '#lib/kernel/instant.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { admitPeople } from '../permissions.ts'
import { people } from '../repository/people.ts'
import { secondFactors } from '../repository/second-factors.ts'
import { sessions } from '../repository/sessions.ts'
import type { TakenCode } from '../second-factor/take-code.ts'
import { takeCode } from '../second-factor/take-code.ts'
import { tellSecondFactor } from '../second-factor/tell-second-factor.ts'
import { sessionMaxAgeSeconds } from '../session-age.ts'

/**
 * Begins a session of somebody whose password was found right. Who has a second step does not get past here without one
 * of its codes, whatever way they came.
 *
 * @throws Refused `identity.sign-in-refused` when the password changed since, `identity.code-needed`; InvalidInput for a
 *   wrong or used code
 */
export const startSession = command({
  id: 'identity.start-session',
  needs: admitPeople,
  input: z.strictObject({
    personId: z.string().max(32),
    sessionVersion: z.int(),
    /** As it was typed; null where nobody was asked. */
    code: z.string().max(40).nullable().meta({ secret: true }),
    browser: z.string().max(20),
    system: z.string().max(20),
    network: z.string().max(64),
  }),
  async run(ctx, { personId, sessionVersion, code, ...seen }) {
    const person = await people(ctx).findForPassword(personId)
    if (person?.sessionVersion !== sessionVersion) {
      throw new Refused('identity.sign-in-refused', 'The password was changed at this moment. Sign in again.')
    }
    const by = await provenBy(ctx, personId, code)
    const sessionId = ctx.newId()
    const expiresAt = later(ctx.now, sessionMaxAgeSeconds * 1000)
    await sessions(ctx).insert({ sessionId, personId, expiresAt, ...seen }, ctx.now)
    ctx.changed({
      subject: 'identity.person',
      id: personId,
      after: { signedIn: 'succeeded', by, sessionId, ...seen },
    })
    return { sessionId }
  },
})

async function provenBy(
  ctx: CommandContext,
  personId: string,
  code: string | null,
): Promise<TakenCode | 'password'> {
  if (!(await secondFactors(ctx).findActive(personId))) return 'password'
  if (code === null) throw new Refused('identity.code-needed', 'Enter a code of your app to go on.')
  const by = await takeCode(ctx, personId, code)
  if (by === 'recovery-code') await tellSecondFactor(ctx, personId, by)
  return by
}
