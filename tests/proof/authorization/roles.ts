import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'
import type { CompanyRole, StaffRole } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

/** Who may come: the columns of the matrix. */
export const roles = ['guest', ...everyCompanyRole, ...everyStaffRole] as const

export type Role = (typeof roles)[number]

/** Whether a role acts for a company, and sees its things only. */
export function isCompanyRole(role: Role): role is CompanyRole {
  return everyCompanyRole.some((one) => one === role)
}

export function isStaffRole(role: Role): role is StaffRole {
  return everyStaffRole.some((one) => one === role)
}

/** Who gets through to an entry by what its permission declares; nobody where only the shop itself does. */
export function declaredRoles({ roles: declared }: Pick<SurfaceEntry, 'roles'>): readonly Role[] {
  return roles.filter((role) => declared.some((name) => name === role || name === 'anyone'))
}
