import type { Transaction } from 'kysely'
import { overAnyTables } from './database/any-tables.ts'
import { Refused } from './refused.ts'

/** Which row is edited, what it becomes, and as which version its editor saw it. */
export interface VersionedUpdate<D, T extends keyof D & string> {
  readonly table: T
  /** Values by which exactly one row is known. */
  readonly where: { readonly [C in keyof D[T] & string]?: string | number | bigint }
  /** The columns that change; the version is raised besides. */
  readonly set: { readonly [C in keyof D[T] & string]?: string | number | bigint | null }
  /** What the form carried: the `version` of the row when it was opened. */
  readonly expectedVersion: number
}

/**
 * Changes a row that people edit side by side, unless somebody else did since it was read: one guarded write over
 * the INT column `version`, in a repository's `write` half. A command takes `expectedVersion` from its form, looks the
 * row up in the actor's scope first, so that a foreign id reads as missing, and then calls this.
 *
 * @throws Refused `kernel.stale-version` when the row is at another version by now, or is gone
 */
export async function updateAtVersion<D, T extends keyof D & string>(
  transaction: Transaction<D>,
  { table, where, set, expectedVersion }: VersionedUpdate<D, T>,
): Promise<void> {
  const { numUpdatedRows } = await overAnyTables(transaction)
    .updateTable<string>(table)
    .set({ ...set, version: expectedVersion + 1 })
    .where((eb) => eb.and({ ...where, version: expectedVersion }))
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw staleVersion()
}

/** What somebody is told who edited an old state. */
export function staleVersion(): Refused {
  return new Refused(
    'kernel.stale-version',
    'Somebody changed this after you opened it. Reload the page, see what it says now, and change it again.',
  )
}
