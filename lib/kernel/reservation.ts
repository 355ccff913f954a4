import type { Transaction } from 'kysely'
import { overAnyTables } from './database/any-tables.ts'

/** Which amount of which row is meant. */
export interface GuardedAmount<D, T extends keyof D & string> {
  readonly table: T
  /** Values by which exactly one row is known. */
  readonly where: { readonly [C in keyof D[T] & string]?: string | number | bigint }
  /** A BIGINT column that must never fall below 0; a CHECK of the table is the last wall. */
  readonly column: keyof D[T] & string
  /** At least 1, in the column's unit. */
  readonly amount: bigint
}

/** An amount that is taken, and where it goes. */
export interface TakenAmount<D, T extends keyof D & string> extends GuardedAmount<D, T> {
  /** A BIGINT column of the same row that the amount moves into: what is held, what is spent. */
  readonly into?: keyof D[T] & string
}

/**
 * Takes an amount from a limited thing: stock, credit, budget, uses of a coupon. One guarded write, never a read
 * and then a write: between the two somebody else takes the last one.
 *
 * Take several things in the order of their keys, so that rivals do not wait for each other in a circle.
 *
 * @returns whether there was enough; if not, nothing was taken
 */
export async function takeGuarded<D, T extends keyof D & string>(
  transaction: Transaction<D>,
  { table, where, column, amount, into }: TakenAmount<D, T>,
): Promise<boolean> {
  refuseNothing(amount)
  const result = await overAnyTables(transaction)
    .updateTable<string>(table)
    .set((eb) => ({
      [column]: eb(eb.ref<string>(column), '-', amount),
      ...(into !== undefined && { [into]: eb(eb.ref<string>(into), '+', amount) }),
    }))
    .where((eb) => eb.and([eb.and({ ...where }), eb(eb.ref<string>(column), '>=', amount)]))
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/**
 * Gives an amount back.
 *
 * @throws when there is no such row, so that nothing is lost silently
 */
export async function giveBack<D, T extends keyof D & string>(
  transaction: Transaction<D>,
  { table, where, column, amount }: GuardedAmount<D, T>,
): Promise<void> {
  refuseNothing(amount)
  const result = await overAnyTables(transaction)
    .updateTable<string>(table)
    .set((eb) => ({ [column]: eb(eb.ref<string>(column), '+', amount) }))
    .where((eb) => eb.and({ ...where }))
    .executeTakeFirst()
  if (result.numUpdatedRows !== 1n) throw new Error(`There is no row of ${table} to give ${column} back to.`)
}

function refuseNothing(amount: bigint): void {
  if (amount <= 0n) throw new RangeError(`The amount must be at least 1, not ${amount}.`)
}
