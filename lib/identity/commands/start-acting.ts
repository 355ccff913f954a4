import { command } from '#lib/kernel/command.ts'
import { later, toInstant } from '#lib/kernel/instant.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { actingInput } from '../acting-input.ts'
import { actingPerson } from '../acting-person.ts'
import { actForMembers } from '../permissions.ts'
import { sessions } from '../repository/sessions.ts'

const actingMilliseconds = 60 * 60_000

/** Lets somebody of the staff act for somebody of a company, in this session and for an hour. */
export const startActing = command({
  id: 'identity.start-acting',
  needs: actForMembers,
  input: actingInput,
  async run(ctx, { membershipId, reason }) {
    const { actor } = ctx
    if (actor.type !== 'person' || !actor.sessionId) throw new NotFound()
    const person = await actingPerson(ctx, actor, membershipId)
    if (!person) throw new NotFound()
    const until = later(ctx.now, actingMilliseconds)
    await sessions(ctx).act(actor.sessionId, actor.personId, { membershipId, reason, until })
    const { personId, name, companyId } = person
    ctx.changed({
      subject: 'companies.membership',
      id: membershipId,
      after: { actingFor: name, personId, companyId, reason, until: toInstant(until) },
    })
    return { name }
  },
})
