import type { Kysely, Transaction } from 'kysely'
import type { DB } from './database/schema.generated.ts'

/** Where a context keeps its database handle. `Symbol.for`, because one module may be loaded several times. */
export const doorKey: unique symbol = Symbol.for('portico.door') as never

/** The database handle of one context. Only `repository` looks at it. */
export type Door =
  | { readonly mode: 'read'; readonly database: Kysely<DB> }
  | { readonly mode: 'write'; readonly database: Transaction<DB> }

export interface DoorHolder {
  readonly [doorKey]: Door
}
