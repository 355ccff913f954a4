import { sql } from 'kysely'
import type { Database } from '#lib/kernel/database/contract.ts'

/** Takes the walls away that keep the audit trail as it was written, as somebody with the database's password can. */
export async function dropTriggers(database: Database): Promise<void> {
  await database.write(async (transaction) => {
    for (const table of ['kernel_audit_entry', 'kernel_audit_seal']) {
      for (const event of ['update', 'delete']) {
        await sql`drop trigger ${sql.id(`${table}_no_${event}`)}`.execute(transaction)
      }
    }
  })
}
