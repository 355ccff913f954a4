import type { InsertObject, Transaction } from 'kysely'
import { overAnyTables } from './any-tables.ts'
import { dialectOf } from './dialect-of.ts'

/** By which columns a row is known, and which of them a known row takes from the new one. */
export interface UpsertColumns<Column extends string> {
  readonly key: readonly Column[]
  readonly update: readonly Column[]
}

/**
 * Inserts rows, or brings those that are there up to date.
 *
 * MySQL takes any unique key of the table, SQLite the named one: name the key by which rows really meet.
 */
export async function upsert<D, T extends keyof D & string>(
  transaction: Transaction<D>,
  table: T,
  rows: readonly InsertObject<D, T>[],
  { key, update }: UpsertColumns<keyof D[T] & string>,
): Promise<void> {
  if (rows.length === 0) return
  const query = overAnyTables(transaction).insertInto<string>(table).values(rows)
  if (dialectOf(transaction) === 'mysql') {
    await query
      .onDuplicateKeyUpdate((eb) =>
        Object.fromEntries(update.map((column) => [column, eb.fn('values', [column])])),
      )
      .execute()
    return
  }
  await query
    .onConflict((conflict) =>
      conflict
        .columns(key)
        .doUpdateSet((eb) =>
          Object.fromEntries(update.map((column) => [column, eb.ref(`excluded.${column}`)])),
        ),
    )
    .execute()
}
