import { sql } from 'kysely'
import type { Database } from '#lib/kernel/database/contract.ts'

/** Puts a byte into a text that no UTF-8 has, past everything that guards the table. */
export function flipToNoText(
  database: Database,
  table: string,
  column: string,
  id: string,
): Promise<unknown> {
  const broken =
    database.dialect === 'sqlite'
      ? sql`cast(x'61ff62' as text)`
      : sql`cast(x'61ff62' as char character set utf8mb4)`
  return database.write((transaction) =>
    sql`update ${sql.table(table)} set ${sql.ref(column)} = ${broken} where id = ${id}`.execute(transaction),
  )
}
