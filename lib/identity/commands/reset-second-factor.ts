import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { InvalidInput } from '#lib/kernel/refused.ts'
import { normaliseEmail } from '#lib/matching/normalise-email.ts'
import { resetSecondFactors } from '../permissions.ts'
import { people } from '../repository/people.ts'
import { secondFactors } from '../repository/second-factors.ts'
import { sessions } from '../repository/sessions.ts'
import { tellSecondFactor } from '../second-factor/tell-second-factor.ts'

/**
 * Takes the second step from a colleague who lost phone and recovery codes. They are signed out everywhere, sign in
 * with their password alone, and are told by mail.
 *
 * @throws InvalidInput where no colleague with a second step has the address; nobody does it to themselves
 */
export const resetSecondFactor = command({
  id: 'identity.reset-second-factor',
  needs: resetSecondFactors,
  input: z.strictObject({ email: z.string().min(1).max(254) }),
  async run(ctx, { email }) {
    const found = await people(ctx).findByEmail(normaliseEmail(email) ?? '')
    const isSelf = ctx.actor.type === 'person' && ctx.actor.personId === found?.personId
    const person = found && !isSelf ? await people(ctx).findSummary(found.personId) : undefined
    if (person?.isStaff !== 1 || !(await secondFactors(ctx).remove(person.personId))) {
      throw new InvalidInput([{ path: 'email', message: 'identity.refusals.no-such-colleague' }])
    }
    const { personId } = person
    const ended = await sessions(ctx).endAll(personId)
    await tellSecondFactor(ctx, personId, 'reset')
    ctx.changed({ subject: 'identity.person', id: personId, after: { secondFactor: 'reset', ended } })
  },
})
