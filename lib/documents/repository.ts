import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { CompanyScope } from '#lib/kernel/company-scope.ts'
import type { DocumentSubject, DocumentWish } from './contract.ts'

const mostShown = 50

const columns = [
  'id as documentId',
  'kind',
  'subject_kind as subjectKind',
  'subject_id as subjectId',
  'company_id as companyId',
  'version',
  'language',
  'number',
  'content_hash as contentHash',
  'file_id as fileId',
  'file_hash as fileHash',
  'created_at as createdAt',
] as const

/** Versions of documents. What they say is written once. */
export const versions = repository(['documents_version'], {
  read: (db) => ({
    listOf: (subject: DocumentSubject, scope: CompanyScope) =>
      db
        .selectFrom('documents_version')
        .select(columns)
        .where('subject_kind', '=', subject.kind)
        .where('subject_id', '=', subject.id)
        .$if(scope.companyId !== null, (query) => query.where('company_id', '=', scope.companyId))
        .orderBy('created_at', 'desc')
        .orderBy('version', 'desc')
        .limit(mostShown)
        .execute(),

    find: (documentId: string) =>
      db
        .selectFrom('documents_version')
        .select([...columns, 'seller', 'content', 'state', 'attempts'])
        .where('id', '=', documentId)
        .executeTakeFirst(),

    async lastVersion(kind: string, subject: DocumentSubject): Promise<number> {
      const row = await db
        .selectFrom('documents_version')
        .select('version')
        .where('subject_kind', '=', subject.kind)
        .where('subject_id', '=', subject.id)
        .where('kind', '=', kind)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row?.version ?? 0
    },

    /** What waits to be made, the longest waiting first. */
    due: (now: Date, limit: number) =>
      db
        .selectFrom('documents_version')
        .select('id as documentId')
        .where('state', 'in', ['issued', 'sealed'])
        .where('next_try_at', '<=', toInstant(now))
        .orderBy('next_try_at')
        .limit(limit)
        .execute(),
  }),

  write: (db) => ({
    async issue(documentId: string, version: number, wish: DocumentWish, now: Date): Promise<void> {
      await db
        .insertInto('documents_version')
        .values({
          id: documentId,
          kind: wish.kind,
          subject_kind: wish.subject.kind,
          subject_id: wish.subject.id,
          version,
          company_id: wish.companyId,
          language: wish.language,
          seller: toStoredJson(wish.seller),
          content: toStoredJson(wish.content),
          state: 'issued',
          number: null,
          content_hash: null,
          file_id: null,
          file_hash: null,
          created_at: toInstant(now),
          archived_at: null,
          next_try_at: toInstant(now),
          attempts: 0,
          last_error: null,
        })
        .execute()
    },

    /** Takes a document to work on, until an instant; false when another process has it. */
    async claim(documentId: string, now: Date, until: Date): Promise<boolean> {
      const result = await db
        .updateTable('documents_version')
        .set((eb) => ({ next_try_at: toInstant(until), attempts: eb('attempts', '+', 1) }))
        .where('id', '=', documentId)
        .where('state', 'in', ['issued', 'sealed'])
        .where('next_try_at', '<=', toInstant(now))
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Gives a document its number and hash, once; false when it has them. */
    async seal(documentId: string, number: string, contentHash: string): Promise<boolean> {
      const result = await db
        .updateTable('documents_version')
        .set({ state: 'sealed', number, content_hash: contentHash })
        .where('id', '=', documentId)
        .where('state', '=', 'issued')
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Puts the file into the archive, once; false when it is there. */
    async archive(
      documentId: string,
      file: { readonly fileId: string; readonly fileHash: string },
      now: Date,
    ): Promise<boolean> {
      const result = await db
        .updateTable('documents_version')
        .set({
          state: 'archived',
          file_id: file.fileId,
          file_hash: file.fileHash,
          archived_at: toInstant(now),
          last_error: null,
        })
        .where('id', '=', documentId)
        .where('state', '=', 'sealed')
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    async noteFailure(documentId: string, problem: string, nextTry: Date): Promise<void> {
      await db
        .updateTable('documents_version')
        .set({ last_error: problem, next_try_at: toInstant(nextTry) })
        .where('id', '=', documentId)
        .where('state', 'in', ['issued', 'sealed'])
        .execute()
    },
  }),
})
