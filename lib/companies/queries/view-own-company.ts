import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { seeOwnCompany } from '../permissions.ts'
import { reachWholeCompany } from '../reach.ts'
import type { CompanyDetails } from '../read-company.ts'
import { readCompany } from '../read-company.ts'

/** The company that one acts for, for whoever looks after all of it. */
export const viewOwnCompany = query({
  id: 'companies.view-own-company',
  needs: seeOwnCompany,
  input: z.strictObject({}),
  async run(ctx): Promise<CompanyDetails> {
    const companyId = ctx.actor.type === 'person' ? (ctx.actor.companyId ?? '') : ''
    await reachWholeCompany(ctx, seeOwnCompany, companyId)
    const company = await readCompany(ctx, companyId)
    if (!company) throw new NotFound()
    return company
  },
})
