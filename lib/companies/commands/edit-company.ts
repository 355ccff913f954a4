import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { companyInput } from '../company-input.ts'
import { editCompanies } from '../permissions.ts'
import { companies } from '../repository/companies.ts'
import { members } from '../repository/members.ts'
import { tellAccessChanged } from '../tell-access-changed.ts'

/** Changes what the shop knows of a company. Of one that is not active all people are signed out. */
export const editCompany = command({
  id: 'companies.edit-company',
  needs: editCompanies,
  input: companyInput,
  async run(ctx, { expectedVersion, ...input }) {
    const before = await companies(ctx).findState(input.companyId)
    if (!before) throw new NotFound()
    const after = { ...input, vatId: input.vatId === '' ? null : input.vatId }
    await companies(ctx).edit(after, expectedVersion)
    if (after.status !== 'active' && after.status !== before.status) {
      await tellAccessChanged(ctx, await members(ctx).everybodyOf(input.companyId))
    }
    const { name, country, vatId, status } = before
    ctx.changed({
      subject: 'companies.company',
      id: input.companyId,
      before: { name, country, vatId, status },
      after,
    })
    return { companyId: input.companyId }
  },
})
