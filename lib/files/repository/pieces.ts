import { upsert } from '#lib/kernel/database/upsert.ts'
import { repository } from '#lib/kernel/repository.ts'

/** The pieces of contents in the built-in store. */
export const pieces = repository(['files_piece'], {
  read: (db) => ({
    async find(contentId: string, position: number): Promise<Uint8Array | undefined> {
      const row = await db
        .selectFrom('files_piece')
        .select('bytes')
        .where('content_id', '=', contentId)
        .where('position', '=', position)
        .executeTakeFirst()
      return row?.bytes
    },
  }),

  write: (db) => ({
    write: (contentId: string, position: number, bytes: Buffer): Promise<void> =>
      upsert(db, 'files_piece', [{ content_id: contentId, position, bytes }], {
        key: ['content_id', 'position'],
        update: ['bytes'],
      }),

    /** Removes the pieces from a position on; answers how many there were. */
    async removeFrom(contentId: string, position: number, upTo: number): Promise<number> {
      const result = await db
        .deleteFrom('files_piece')
        .where('content_id', '=', contentId)
        .where('position', '>=', position)
        .where('position', '<', upTo)
        .executeTakeFirst()
      return Number(result.numDeletedRows)
    },
  }),
})
