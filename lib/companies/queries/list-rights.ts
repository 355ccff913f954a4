import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { permission } from '#lib/kernel/shell.ts'
import { manageRoles } from '../permissions.ts'
import { companyRights } from '../standard-rights.ts'

/** What a role of a company's own can hold: everything that the installed plugins let people of companies do. */
export const listRights = query({
  id: 'companies.list-rights',
  needs: manageRoles,
  input: z.strictObject({}),
  run: async (ctx) => companyRights(ctx.all(permission)).map(({ id, description }) => ({ id, description })),
})
