import { sql } from 'kysely'
import type { Database } from '#lib/kernel/database/contract.ts'

const mostPasses = 5

/**
 * Takes a thing out of the database with everything that hangs on it, as nothing in the shop does: what a row that is
 * gone leaves behind must read like nothing.
 */
export async function removeThing(database: Database, id: string): Promise<void> {
  const tables = await database.read((reader) => reader.introspection.getTables())
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const held = await Promise.all(
      tables
        .filter(({ name }) => !name.startsWith('kernel_'))
        .flatMap(({ name, columns }) =>
          columns.filter((column) => /(^|_)id$/.test(column.name)).map((column) => [name, column.name]),
        )
        .map(([table = '', column = '']) => removeRows(database, table, column, id)),
    )
    if (!held.includes(true)) return
  }
  throw new Error(`What ${id} names cannot be removed.`)
}

/** @returns whether another row still holds on to one of them */
async function removeRows(database: Database, table: string, column: string, id: string): Promise<boolean> {
  try {
    await database.write((transaction) =>
      sql`delete from ${sql.id(table)} where ${sql.id(column)} = ${id}`.execute(transaction),
    )
    return false
  } catch {
    return true
  }
}
