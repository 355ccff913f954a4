import { companyReader } from '#lib/companies/contract.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { may } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { permission } from '#lib/kernel/shell.ts'
import { actForMembers, stopActing } from './permissions.ts'
import { personActor } from './person-actor.ts'
import { people } from './repository/people.ts'

/**
 * Somebody of a company as whom somebody of the staff acts: all that the person may do but what is theirs alone, and
 * the staff beside them. Nothing when the staff may not act, or the person has no access.
 */
export async function actingPerson(
  ctx: QueryContext,
  staff: Person,
  membershipId: string,
): Promise<Person | undefined> {
  if (!staff.isStaff || !may(staff, actForMembers)) return undefined
  const personId = await (await ctx.port(companyReader)).personAt(ctx, membershipId)
  const found = personId === undefined ? undefined : await people(ctx).findActive(personId)
  const person = found && (await personActor(ctx, found, { membershipId }))
  if (!person || person.membershipId !== membershipId) return undefined
  const personal = new Set(ctx.all(permission).flatMap(({ id, isPersonal }) => (isPersonal ? [id] : [])))
  const held = [...person.permissions].filter((id) => !personal.has(id))
  return {
    ...person,
    permissions: new Set([...held, stopActing.id]),
    staff: { personId: staff.personId, name: staff.name },
  }
}
