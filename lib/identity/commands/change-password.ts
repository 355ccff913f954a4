import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { manageOwnAccess } from '../permissions.ts'
import { people } from '../repository/people.ts'
import { resets } from '../repository/resets.ts'
import { sessions } from '../repository/sessions.ts'
import { tellPasswordChanged } from '../tell-password-changed.ts'

/**
 * Sets one's own new password, once the old one was found right. Every other session ends; this one goes on under
 * the version that is answered.
 */
export const changePassword = command({
  id: 'identity.change-password',
  needs: manageOwnAccess,
  input: z.strictObject({
    passwordHash: z.string().max(200).meta({ secret: true }),
    /** As it was when the old password was found right. */
    sessionVersion: z.int(),
  }),
  async run(ctx, { passwordHash, sessionVersion }) {
    const { actor } = ctx
    if (actor.type !== 'person') throw new NotFound()
    const { personId, sessionId } = actor
    if (!(await people(ctx).setPassword(personId, passwordHash, sessionVersion))) {
      throw new Refused(
        'identity.changed-meanwhile',
        'The password was changed somewhere else at this moment. Sign in again with it.',
      )
    }
    await resets(ctx).removeAllOf(personId)
    const ended = await sessions(ctx).endAll(personId, sessionId ?? '')
    await tellPasswordChanged(ctx, personId)
    ctx.changed({
      subject: 'identity.person',
      id: personId,
      after: { hasNewPassword: true, by: 'self', ended },
    })
    return { sessionVersion: sessionVersion + 1 }
  },
})
