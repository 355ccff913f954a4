import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'

/** Whatever ends at a moment of its own and is worth nothing afterwards. */
const tables = ['identity_reset', 'identity_session'] as const

type EndingTable = (typeof tables)[number]

export const ended = repository(tables, {
  read: (db) => ({
    tables: (): readonly EndingTable[] => tables,

    /** When rows of a table ended, the oldest first. */
    ranOut: async (table: EndingTable, now: Date, limit: number): Promise<readonly string[]> => {
      const rows = await db
        .selectFrom(table)
        .select('expires_at as expiresAt')
        .where('expires_at', '<', toInstant(now))
        .orderBy('expires_at')
        .limit(limit)
        .execute()
      return rows.map(({ expiresAt }) => expiresAt)
    },
  }),

  write: (db) => ({
    forget: (table: EndingTable, until: string) =>
      db.deleteFrom(table).where('expires_at', '<=', until).execute(),
  }),
})
