import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { admitPeople } from '../permissions.ts'
import { people } from '../repository/people.ts'
import { resets } from '../repository/resets.ts'
import { sessions } from '../repository/sessions.ts'
import { tellPasswordChanged } from '../tell-password-changed.ts'

/**
 * Sets a new password by a link, once: of two who bring it, one finds the version as it was. Every session ends, every other link too, and the person is told by mail.
 *
 * @throws Refused `identity.reset-over` when the link ran out, was used, or the password changed since
 */
export const resetPassword = command({
  id: 'identity.reset-password',
  needs: admitPeople,
  input: z.strictObject({
    tokenHash: z.string().length(64).meta({ secret: true }),
    passwordHash: z.string().max(200).meta({ secret: true }),
  }),
  async run(ctx, { tokenHash, passwordHash }) {
    const person = await resets(ctx).findLive(tokenHash, ctx.now)
    if (!person || !(await people(ctx).setPassword(person.personId, passwordHash, person.sessionVersion))) {
      throw new Refused('identity.reset-over', 'This link does not work any more. Ask for a new one.')
    }
    const { personId } = person
    await resets(ctx).removeAllOf(personId)
    const ended = await sessions(ctx).endAll(personId)
    await tellPasswordChanged(ctx, personId)
    ctx.changed({
      subject: 'identity.person',
      id: personId,
      after: { hasNewPassword: true, by: 'link', ended },
    })
    return { personId }
  },
})
