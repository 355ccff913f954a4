import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { later } from '#lib/kernel/instant.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { admitPeople } from '../permissions.ts'
import { people } from '../repository/people.ts'
import { sessions } from '../repository/sessions.ts'
import { sessionMaxAgeSeconds } from '../session-age.ts'

/** Begins a session of somebody whose password was found right. */
export const startSession = command({
  id: 'identity.start-session',
  needs: admitPeople,
  input: z.strictObject({
    personId: z.string().max(32),
    sessionVersion: z.int(),
    browser: z.string().max(20),
    system: z.string().max(20),
    network: z.string().max(64),
  }),
  async run(ctx, { personId, sessionVersion, ...seen }) {
    const person = await people(ctx).findForPassword(personId)
    if (person?.sessionVersion !== sessionVersion) {
      throw new Refused('identity.sign-in-refused', 'The password was changed at this moment. Sign in again.')
    }
    const sessionId = ctx.newId()
    const expiresAt = later(ctx.now, sessionMaxAgeSeconds * 1000)
    await sessions(ctx).insert({ sessionId, personId, expiresAt, ...seen }, ctx.now)
    ctx.changed({
      subject: 'identity.person',
      id: personId,
      after: { signedIn: 'succeeded', sessionId, ...seen },
    })
    return { sessionId }
  },
})
