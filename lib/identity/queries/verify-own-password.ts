import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { InvalidInput, NotFound } from '#lib/kernel/refused.ts'
import { verifyPassword } from '../password.ts'
import { manageOwnAccess } from '../permissions.ts'
import { people } from '../repository/people.ts'

/** Whether the password is one's own. Changes nothing, so no write waits for the slow hash. */
export const verifyOwnPassword = query({
  id: 'identity.verify-own-password',
  needs: manageOwnAccess,
  input: z.strictObject({ oldPassword: z.string().min(1).max(200).meta({ secret: true }) }),
  async run(ctx, { oldPassword }) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const person = await people(ctx).findForPassword(ctx.actor.personId)
    if (!person) throw new NotFound()
    if (!(await verifyPassword(oldPassword, person.passwordHash))) {
      throw new InvalidInput([{ path: 'oldPassword', message: 'identity.refusals.old-password-wrong' }])
    }
    return { sessionVersion: person.sessionVersion, email: person.email }
  },
})
