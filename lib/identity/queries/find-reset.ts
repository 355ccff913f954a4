import { z } from 'zod'
import { companyReader } from '#lib/companies/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { admitPeople } from '../permissions.ts'
import { resets } from '../repository/resets.ts'

/** Who a link to set a new password belongs to, as long as it works. Looking does not use it up: mail scanners look. */
export const findReset = query({
  id: 'identity.find-reset',
  needs: admitPeople,
  input: z.strictObject({ tokenHash: z.string().length(64).meta({ secret: true }) }),
  async run(ctx, { tokenHash }) {
    const found = await resets(ctx).findLive(tokenHash, ctx.now)
    if (!found) return undefined
    const companies = await ctx.port(companyReader)
    const membership = await companies.membershipOf(ctx, found.personId, 'first')
    const { personId, email, name } = found
    return { personId, email, name, companyName: membership?.company.name ?? null }
  },
})
