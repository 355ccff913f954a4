import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'

/** Who may come: the columns of the matrix. */
export const roles = [
  'guest',
  'buyer',
  'company-administrator',
  'sales',
  'fulfillment',
  'finance',
  'administrator',
] as const

export type Role = (typeof roles)[number]

/** Those who act for a company, and see its rows only. */
export const companyRoles = ['buyer', 'company-administrator'] as const satisfies readonly Role[]
export const staffRoles = [
  'sales',
  'fulfillment',
  'finance',
  'administrator',
] as const satisfies readonly Role[]

export type CompanyRole = (typeof companyRoles)[number]

const standsFor: Readonly<Record<string, readonly Role[]>> = {
  anyone: roles,
  buyer: companyRoles,
  staff: staffRoles,
}

/** Who gets through to an entry by what its permission declares; nobody where only the shop itself does. */
export function declaredRoles({ roles: declared }: Pick<SurfaceEntry, 'roles'>): readonly Role[] {
  return roles.filter((role) => declared.some((name) => name === role || standsFor[name]?.includes(role)))
}
