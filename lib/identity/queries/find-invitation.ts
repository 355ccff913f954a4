import { z } from 'zod'
import { companyReader } from '#lib/companies/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { admitPeople } from '../permissions.ts'
import { invitations } from '../repository/invitations.ts'
import { people } from '../repository/people.ts'

/** Whom a link invites, as long as it works. Looking does not use it up: mail scanners look. */
export const findInvitation = query({
  id: 'identity.find-invitation',
  needs: admitPeople,
  input: z.strictObject({ tokenHash: z.string().length(64).meta({ secret: true }) }),
  async run(ctx, { tokenHash }) {
    const found = await invitations(ctx).findLive(tokenHash, ctx.now)
    if (!found) return undefined
    const { companyId, email, name, invitedByName, emailKey } = found
    const company =
      companyId === null ? undefined : await (await ctx.port(companyReader)).find(ctx, companyId)
    if (companyId !== null && !company) return undefined
    const known = await people(ctx).findByEmail(emailKey)
    return {
      email,
      name,
      invitedByName,
      companyName: company?.name ?? null,
      personId: known?.personId ?? null,
    }
  },
})
