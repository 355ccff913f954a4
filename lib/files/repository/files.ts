import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { FileReference, StoredContent } from '../contract.ts'

const fileColumns = [
  'files_file.id as fileId',
  'files_file.content_id as contentId',
  'files_file.name',
  'files_file.subject_kind as subjectKind',
  'files_file.subject_id as subjectId',
  'files_file.company_id as companyId',
  'files_file.created_at as createdAt',
  'files_content.store',
  'files_content.sha256',
  'files_content.byte_count as byteCount',
  'files_content.media_type as mediaType',
] as const

/** Contents and the files that name them. */
export const fileRows = repository(['files_content', 'files_file'], {
  read: (db) => ({
    find: (fileId: string) =>
      db
        .selectFrom('files_file')
        .innerJoin('files_content', 'files_content.id', 'files_file.content_id')
        .select(fileColumns)
        .where('files_file.id', '=', fileId)
        .executeTakeFirst(),

    findByHash: (sha256: string) =>
      db
        .selectFrom('files_content')
        .select('id as contentId')
        .where('sha256', '=', sha256)
        .executeTakeFirst(),

    /** Contents that nobody named, unused since then, and those that are being removed already. */
    unused: (since: Date, limit: number) =>
      db
        .selectFrom('files_content')
        .select(['id as contentId', 'store'])
        .where('used_at', '<', toInstant(since))
        .where((eb) =>
          eb.not(
            eb.exists(
              eb.selectFrom('files_file').select('id').whereRef('content_id', '=', 'files_content.id'),
            ),
          ),
        )
        .orderBy('used_at')
        .limit(limit)
        .execute(),
  }),

  write: (db) => ({
    async begin(contentId: string, store: string, now: Date): Promise<void> {
      await db
        .insertInto('files_content')
        .values({
          id: contentId,
          store,
          state: 'uploading',
          sha256: null,
          byte_count: 0n,
          media_type: 'application/octet-stream',
          used_at: toInstant(now),
        })
        .execute()
    },

    /** Says that an upload is alive; false when it was collected meanwhile. */
    async touchUpload(contentId: string, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('files_content')
        .set({ used_at: toInstant(now) })
        .where('id', '=', contentId)
        .where('state', '=', 'uploading')
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Ends an upload; false when it was collected meanwhile. */
    async complete(content: StoredContent, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('files_content')
        .set({
          state: 'ready',
          sha256: content.sha256,
          byte_count: BigInt(content.byteCount),
          media_type: content.mediaType,
          used_at: toInstant(now),
        })
        .where('id', '=', content.contentId)
        .where('state', '=', 'uploading')
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Keeps a content from being collected; false when it is gone, or is going. */
    async touch(contentId: string, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('files_content')
        .set({ used_at: toInstant(now) })
        .where('id', '=', contentId)
        .where('state', '=', 'ready')
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    async refer(fileId: string, contentId: string, reference: FileReference, now: Date): Promise<void> {
      await insertIfAbsent(db, 'files_file', [
        {
          id: fileId,
          content_id: contentId,
          name: reference.name,
          subject_kind: reference.subject.kind,
          subject_id: reference.subject.id,
          company_id: reference.companyId,
          created_at: toInstant(now),
        },
      ])
    },

    /** Forgets a file, and lets the grace of its content begin. */
    async release(fileId: string, contentId: string, now: Date): Promise<void> {
      await db.deleteFrom('files_file').where('id', '=', fileId).execute()
      await db
        .updateTable('files_content')
        .set({ used_at: toInstant(now) })
        .where('id', '=', contentId)
        .execute()
    },

    /** Gives a content up, unless somebody named or touched it since. Its hash is free for the next upload. */
    async giveUp(contentId: string, since: Date): Promise<boolean> {
      const result = await db
        .updateTable('files_content')
        .set({ state: 'removing', sha256: null })
        .where('id', '=', contentId)
        .where('used_at', '<', toInstant(since))
        .where((eb) =>
          eb.not(
            eb.exists(
              eb.selectFrom('files_file').select('id').whereRef('content_id', '=', 'files_content.id'),
            ),
          ),
        )
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    async forget(contentId: string): Promise<void> {
      await db
        .deleteFrom('files_content')
        .where('id', '=', contentId)
        .where('state', '=', 'removing')
        .execute()
    },
  }),
})
