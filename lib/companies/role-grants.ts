import { z } from 'zod'
import { scopes } from '#lib/kernel/actor.ts'
import { fromStoredJson, toStoredJson } from '#lib/kernel/stored-json.ts'

/** A right that a company's own role holds, and how far it reaches. */
export type RoleGrant = z.infer<typeof roleGrant>

const roleGrant = z.strictObject({ permission: z.string().max(80), scope: z.enum(scopes) })

/** What a role holds, as it is typed in and stored; each right at most once. */
export const roleGrants = z
  .array(roleGrant)
  .max(200)
  .refine((grants) => new Set(grants.map(({ permission }) => permission)).size === grants.length)

export function readGrants(stored: string): readonly RoleGrant[] {
  return roleGrants.parse(fromStoredJson(stored))
}

export function storeGrants(grants: readonly RoleGrant[]): string {
  return toStoredJson(grants)
}
