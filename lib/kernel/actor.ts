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

/** A person who signed in, acting for at most one company. */
export interface Person {
  readonly type: 'person'
  readonly personId: string
  readonly name: string
  readonly isStaff: boolean
  /** The company that a buyer acts for; every read and write is scoped to it. Staff have none. */
  readonly companyId: string | null
  readonly companyName: string | null
  readonly permissions: ReadonlySet<string>
  /** The session by which the person acts; left out for keys. */
  readonly sessionId?: string
  /** The key by which another system acts for the person; left out where they act themselves. */
  readonly apiKey?: ActingKey
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

/** Whose answers are kept together, so that equal keys of two people stay two requests. */
export function scopeOf(actor: Actor): string {
  if (actor.type === 'person') return `person:${actor.personId}`
  return actor.type === 'system' ? `system:${actor.name}` : 'guest'
}
