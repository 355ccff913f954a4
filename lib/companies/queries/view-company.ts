import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { seeCompanies } from '../permissions.ts'
import type { CompanyDetails } from '../read-company.ts'
import { readCompany } from '../read-company.ts'

/** Any company, for staff. */
export const viewCompany = query({
  id: 'companies.view-company',
  needs: seeCompanies,
  input: z.strictObject({ companyId: z.string().min(1).max(32) }),
  async run(ctx, { companyId }): Promise<CompanyDetails> {
    const company = await readCompany(ctx, companyId)
    if (!company) throw new NotFound()
    return company
  },
})
