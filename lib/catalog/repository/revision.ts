import { upsert } from '#lib/kernel/database/upsert.ts'
import { repository } from '#lib/kernel/repository.ts'

const onlyRow = 1

export const revision = repository(['catalog_revision'], {
  read: (db) => ({
    /** Raised by every change of the catalogue; 0 before the first. */
    async current(): Promise<bigint> {
      const row = await db
        .selectFrom('catalog_revision')
        .select('revision')
        .where('id', '=', onlyRow)
        .executeTakeFirst()
      return row?.revision ?? 0n
    },
  }),
  write: (db) => ({
    /** Locks the row until the commit: call it last. */
    async raise(): Promise<void> {
      const result = await db
        .updateTable('catalog_revision')
        .set((eb) => ({ revision: eb('revision', '+', 1n) }))
        .where('id', '=', onlyRow)
        .executeTakeFirst()
      if (result.numUpdatedRows > 0n) return
      await upsert(db, 'catalog_revision', [{ id: onlyRow, revision: 1n }], {
        key: ['id'],
        update: ['revision'],
      })
    },
  }),
})
