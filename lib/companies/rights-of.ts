import type { Scope } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { permission } from '#lib/kernel/shell.ts'
import { readGrants } from './role-grants.ts'
import type { Rights } from './standard-rights.ts'
import { companyRights, isCompanyRole, standardRights } from './standard-rights.ts'

/** A role as somebody has it. */
export interface HeldRole {
  /** A standard role, or the id of one of the company's own. */
  readonly role: string
  /** What the company's own role holds, as it is stored; null for a standard role, and for one that is gone. */
  readonly grants: string | null
}

/**
 * What somebody may do by a role. A company's own role gives nothing that no plugin knows any more, and nothing that
 * is the staff's.
 */
export function rightsOf(ctx: Pick<QueryContext, 'all'>, { role, grants }: HeldRole): Rights {
  const installed = ctx.all(permission)
  if (isCompanyRole(role)) return standardRights(installed, role)
  const known = new Set(companyRights(installed).map(({ id }) => id))
  const kept = grants === null ? [] : readGrants(grants).filter((grant) => known.has(grant.permission))
  return new Map(kept.map((grant) => [grant.permission, grant.scope]))
}

/** At the root, a unit and all below it is the company. */
export function atRoot(rights: Rights): Rights {
  return new Map(
    [...rights].map(([id, scope]): [string, Scope] => [id, scope === 'subtree' ? 'company' : scope]),
  )
}
