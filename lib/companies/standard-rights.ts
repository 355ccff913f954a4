import type { Scope } from '#lib/kernel/actor.ts'
import type { CompanyRole, Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole } from '#lib/kernel/shell.ts'

/** Rights by their id, and how far each reaches. */
export type Rights = ReadonlyMap<string, Scope>

/** Whoever buys sees what is bought in their unit and below it: at the root that is the whole company. */
const reaches: Readonly<Record<CompanyRole, Scope>> = {
  buyer: 'subtree',
  approver: 'subtree',
  'company-administrator': 'company',
}

export function isCompanyRole(role: string): role is CompanyRole {
  return everyCompanyRole.some((known) => known === role)
}

/** The rights that people of companies can hold at all: none of them is the staff's alone. */
export function companyRights(permissions: readonly Permission[]): readonly Permission[] {
  return permissions.filter(({ grantedTo }) => grantedTo.some(isCompanyRole))
}

/** What a standard role holds, from what the rights that are installed say of themselves. */
export function standardRights(permissions: readonly Permission[], role: CompanyRole): Rights {
  const held = permissions.filter(({ grantedTo }) => grantedTo.includes(role))
  return new Map(held.map(({ id }) => [id, reaches[role]]))
}
