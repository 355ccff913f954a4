import { upsert } from '#lib/kernel/database/upsert.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { Columns } from '../columns.ts'

/** What people chose for the columns of a source's files. */
export const mappings = repository(['imports_mapping'], {
  read: (db) => ({
    async find(importer: string, source: string): Promise<Columns | undefined> {
      const row = await db
        .selectFrom('imports_mapping')
        .select('columns')
        .where('importer', '=', importer)
        .where('source', '=', source)
        .executeTakeFirst()
      return row && (JSON.parse(row.columns) as Columns)
    },
  }),
  write: (db) => ({
    save: (importer: string, source: string, columns: Columns, now: Date): Promise<void> =>
      upsert(
        db,
        'imports_mapping',
        [{ importer, source, columns: JSON.stringify(columns), updated_at: toInstant(now) }],
        { key: ['importer', 'source'], update: ['columns', 'updated_at'] },
      ),
  }),
})
