import type { InsertObject, Transaction } from 'kysely'
import { overAnyTables } from './any-tables.ts'
import { dialectOf } from './dialect-of.ts'

/**
 * Inserts the rows whose unique keys no row has yet, and leaves the others as they are.
 *
 * Not MySQL's INSERT IGNORE, which would store cut texts and broken references without a word.
 */
export async function insertIfAbsent<D, T extends keyof D & string>(
  transaction: Transaction<D>,
  table: T,
  rows: readonly InsertObject<D, T>[],
): Promise<void> {
  const column = Object.keys(rows[0] ?? {})[0]
  if (!column) return
  const query = overAnyTables(transaction).insertInto<string>(table).values(rows)
  await (
    dialectOf(transaction) === 'mysql'
      ? query.onDuplicateKeyUpdate((eb) => ({ [column]: eb.ref(`${table}.${column}`) }))
      : query.onConflict((conflict) => conflict.doNothing())
  ).execute()
}
