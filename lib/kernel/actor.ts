import type { Permission } from './shell.ts'

/** Somebody who has not signed in. */
export interface Guest {
  readonly type: 'guest'
}

/** The shop itself: jobs, deliveries of facts, the command line. */
export interface System {
  readonly type: 'system'
  readonly name: string
}

/**
 * How far a right reaches among the things of a company: those that one placed or made oneself, those of one's unit,
 * those of one's unit and all below it, or those of the whole company. Each reaches further than the one before.
 */
export const scopes = ['own', 'unit', 'subtree', 'company'] as const

export type Scope = (typeof scopes)[number]

/** A person who signed in, acting for at most one company. */
export interface Person {
  readonly type: 'person'
  readonly personId: string
  readonly name: string
  readonly isStaff: boolean
  /** The company that a buyer acts for; every read and write is scoped to it. Staff have none. */
  readonly companyId: string | null
  readonly companyName: string | null
  /** The place in the company by which the person acts. Staff have none. */
  readonly membershipId: string | null
  /** Where in the company that place is. */
  readonly unitId: string | null
  /** That unit and all below it; at most 500. */
  readonly unitIds: readonly string[]
  readonly permissions: ReadonlySet<string>
  /** How far a right reaches where it reaches less far than the whole company, by its id. */
  readonly scopes: ReadonlyMap<string, Scope>
  /** Who of the staff acts in the person's name; left out where the person acts themselves. */
  readonly staff?: ActingStaff
  /** The session by which the person acts; left out for keys. */
  readonly sessionId?: string
  /** The key by which another system acts for the person; left out where they act themselves. */
  readonly apiKey?: ActingKey
}

/** Somebody of the staff who acts for a buyer. */
export interface ActingStaff {
  readonly personId: string
  readonly name: string
}

/** A key as the audit trail names it: never its secret. */
export interface ActingKey {
  readonly keyId: string
  /** What its person called it. */
  readonly name: string
}

/** Who asks. */
export type Actor = Guest | System | Person

/** Whether the actor holds a permission. The system holds all, a guest none. */
export function may(actor: Actor, needs: Permission | 'anyone'): boolean {
  if (needs === 'anyone' || actor.type === 'system') return true
  return actor.type === 'person' && actor.permissions.has(needs.id)
}

/** Whose answers are kept together, so that equal keys of two people, or for two companies, stay two requests. */
export function scopeOf(actor: Actor): string {
  if (actor.type === 'person') {
    return [`person:${actor.personId}`, actor.membershipId, actor.staff?.personId].filter(Boolean).join(':')
  }
  return actor.type === 'system' ? `system:${actor.name}` : 'guest'
}
