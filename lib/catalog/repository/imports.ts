import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { ImportTally } from '../import/import-tally.ts'

/** How far an import is. */
export interface ImportRow extends ImportTally {
  readonly importId: string
  readonly state: 'running' | 'done'
  /** Lines of the file that are dealt with, good or bad. */
  readonly rowsRead: number
}

/** The end of a batch: what it adds to the import, and where it began. */
export interface ImportStep extends ImportTally {
  readonly importId: string
  readonly rowsReadBefore: number
  readonly rowsRead: number
}

export const imports = repository(['catalog_import'], {
  read: (db) => ({
    async find(importId: string): Promise<ImportRow | undefined> {
      const row = await db
        .selectFrom('catalog_import')
        .select([
          'id as importId',
          'state',
          'rows_read as rowsRead',
          'created',
          'updated',
          'unchanged',
          'failed',
        ])
        .where('id', '=', importId)
        .executeTakeFirst()
      return row as ImportRow | undefined
    },
  }),
  write: (db) => ({
    begin(importId: string, source: string, fileHash: string, now: Date): Promise<void> {
      return insertIfAbsent(db, 'catalog_import', [
        {
          id: importId,
          source,
          file_hash: fileHash,
          state: 'running',
          rows_read: 0,
          created: 0,
          updated: 0,
          unchanged: 0,
          failed: 0,
          started_at: toInstant(now),
          updated_at: toInstant(now),
        },
      ])
    },
    /** Answers whether the import was where the batch began. */
    async advance(step: ImportStep, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('catalog_import')
        .set((eb) => ({
          rows_read: step.rowsRead,
          created: eb('created', '+', step.created),
          updated: eb('updated', '+', step.updated),
          unchanged: eb('unchanged', '+', step.unchanged),
          failed: eb('failed', '+', step.failed),
          updated_at: toInstant(now),
        }))
        .where('id', '=', step.importId)
        .where('state', '=', 'running')
        .where('rows_read', '=', step.rowsReadBefore)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },
    async finish(importId: string, now: Date): Promise<void> {
      await db
        .updateTable('catalog_import')
        .set({ state: 'done', updated_at: toInstant(now) })
        .where('id', '=', importId)
        .execute()
    },
  }),
})
