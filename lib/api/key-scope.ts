import type { Actor } from '#lib/kernel/actor.ts'
import { may } from '#lib/kernel/actor.ts'
import type { CompanyScope } from '#lib/kernel/company-scope.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { manageAllKeys } from './permissions.ts'

/** Whose keys may be seen: those of one company or of all, and of one person there or of everybody. */
export interface KeyScope extends CompanyScope {
  readonly personId: string | null
}

/** One's own keys, or everybody's for whoever looks after them. */
export function keyScope(actor: Actor): KeyScope {
  const personId = actor.type !== 'person' || may(actor, manageAllKeys) ? null : actor.personId
  return { ...companyScope(actor), personId }
}
