import type { Kysely, Transaction } from 'kysely'
import type { DB } from './database/schema.generated.ts'

/**
 * Where a context carries its way to the database. Only `repository.ts` opens it.
 *
 * Registered globally, because Next.js may load one module several times in one process.
 */
export const doorKey: unique symbol = Symbol.for('portico.door')

/** A query's way to the database: the database itself keeps it from writing. */
export interface ReadDoor {
  readonly mode: 'read'
  readonly database: Kysely<DB>
}

/** A command's way to the database: the one transaction that it runs in. */
export interface WriteDoor {
  readonly mode: 'write'
  readonly database: Transaction<DB>
}

export type Door = ReadDoor | WriteDoor

/** What every context carries for the repositories. */
export interface DoorHolder {
  readonly [doorKey]: Door
}
