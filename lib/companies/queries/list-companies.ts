import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { seeCompanies } from '../permissions.ts'
import { companies } from '../repository/companies.ts'

const pageSize = 50

/** A page of all companies, by name. */
export const listCompanies = query({
  id: 'companies.list-companies',
  needs: seeCompanies,
  input: z.strictObject({ page: z.int().min(1).max(200) }),
  async run(ctx, { page }) {
    const found = await companies(ctx).list((page - 1) * pageSize, pageSize + 1)
    return { companies: found.slice(0, pageSize), hasMore: found.length > pageSize }
  },
})
