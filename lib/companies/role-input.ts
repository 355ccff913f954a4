import { z } from 'zod'
import { roleGrants } from './role-grants.ts'

const id = z.string().min(1).max(32)
const name = z.string().trim().min(1).max(80)

export const newRoleInput = z.strictObject({ companyId: id, name, grants: roleGrants })

export const roleEditInput = z.strictObject({
  companyId: id,
  roleId: id,
  name,
  grants: roleGrants,
  expectedVersion: z.int().min(1),
})
