import { z } from 'zod'
import { companyKeeper } from '#lib/companies/contract.ts'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { isUniqueViolation } from '#lib/kernel/database/is-unique-violation.ts'
import type { StaffRole } from '#lib/kernel/shell.ts'
import { everyStaffRole } from '#lib/kernel/shell.ts'
import { invitationOver } from '../invitations/invitation-over.ts'
import { admitPeople } from '../permissions.ts'
import { invitations } from '../repository/invitations.ts'
import { people } from '../repository/people.ts'

type Invitation = NonNullable<Awaited<ReturnType<ReturnType<typeof invitations>['findLive']>>>

const newPerson = z.strictObject({
  name: z.string().trim().min(1).max(120),
  passwordHash: z.string().max(200).meta({ secret: true }),
})
const knownPerson = z.strictObject({ personId: z.string().max(32) })

/**
 * Makes who accepts an invitation a member or a colleague, once. Who is nobody here yet becomes somebody, under the
 * address that the link was mailed to; who is somebody already must have that address, and joins a company only.
 *
 * @throws Refused `identity.invitation-over` alike whatever is wrong with it; `companies.already-member`
 */
export const acceptInvitation = command({
  id: 'identity.accept-invitation',
  needs: admitPeople,
  input: z.strictObject({
    tokenHash: z.string().length(64).meta({ secret: true }),
    person: z.union([newPerson, knownPerson]),
  }),
  async run(ctx, { tokenHash, person }) {
    const invitation = await invitations(ctx).findLive(tokenHash, ctx.now)
    if (!invitation || !(await invitations(ctx).leaveOpen(invitation.invitationId, 'accepted'))) {
      throw invitationOver()
    }
    const personId =
      'personId' in person
        ? await checkKnown(ctx, invitation, person.personId)
        : await makePerson(ctx, invitation, person)
    const { companyId, unitId, role, invitationId } = invitation
    if (companyId !== null && unitId !== null) {
      await (await ctx.port(companyKeeper)).addMember(ctx, { companyId, unitId, role, personId })
    }
    ctx.changed({ subject: 'identity.invitation', id: invitationId, after: { state: 'accepted', personId } })
    return { personId, isStaff: companyId === null }
  },
})

/** Whoever has the link but another address does not get in by it, nor does anybody change sides. */
async function checkKnown(ctx: CommandContext, invitation: Invitation, personId: string): Promise<string> {
  const known = await people(ctx).findByEmail(invitation.emailKey)
  const summary = await people(ctx).findSummary(personId)
  const isFit = known?.personId === personId && summary?.isStaff === 0 && invitation.companyId !== null
  if (!isFit) throw invitationOver()
  return personId
}

async function makePerson(
  ctx: CommandContext,
  { email, emailKey, companyId, role, locale }: Invitation,
  { name, passwordHash }: z.infer<typeof newPerson>,
): Promise<string> {
  const personId = ctx.newId()
  const staffRole = companyId === null ? staffRoleOf(role) : null
  try {
    await people(ctx).insert({ personId, email, emailKey, name, passwordHash, staffRole, locale }, ctx.now)
  } catch (error) {
    if (isUniqueViolation(error)) throw invitationOver()
    throw error
  }
  ctx.changed({ subject: 'identity.person', id: personId, after: { name, staffRole, by: 'invitation' } })
  return personId
}

function staffRoleOf(role: string): StaffRole {
  const known = everyStaffRole.find((entry) => entry === role)
  if (!known) throw invitationOver()
  return known
}
