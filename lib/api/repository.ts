import { later, toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { KeyScope } from './key-scope.ts'

/** What a new key is made of. */
export interface NewKey {
  readonly keyId: string
  readonly name: string
  readonly personId: string
  readonly personName: string
  readonly companyId: string | null
  readonly secretHash: string
  readonly scopes: readonly string[]
  readonly requestsPerMinute: number
  readonly expiresAt: Date | null
}

const shownColumns = [
  'id as keyId',
  'name',
  'person_id as personId',
  'person_name as personName',
  'company_id as companyId',
  'scopes',
  'requests_per_minute as requestsPerMinute',
  'previous_until as previousUntil',
  'expires_at as expiresAt',
  'last_used_at as lastUsedAt',
  'revoked_at as revokedAt',
  'created_at as createdAt',
] as const

export const keys = repository(['api_key'], {
  read: (db) => ({
    /** Not scoped: it is asked before there is an actor. */
    findForCaller: (keyId: string) =>
      db
        .selectFrom('api_key')
        .select(shownColumns)
        .select(['secret_hash as secretHash', 'previous_hash as previousHash'])
        .where('id', '=', keyId)
        .executeTakeFirst(),

    find: (keyId: string, scope: KeyScope) =>
      db
        .selectFrom('api_key')
        .select(shownColumns)
        .where('id', '=', keyId)
        .$if(scope.companyId !== null, (query) => query.where('company_id', '=', scope.companyId))
        .$if(scope.personId !== null, (query) => query.where('person_id', '=', scope.personId ?? ''))
        .executeTakeFirst(),

    /** The newest first. */
    list: (scope: KeyScope, before: string | null, limit: number) =>
      db
        .selectFrom('api_key')
        .select(shownColumns)
        .$if(scope.companyId !== null, (query) => query.where('company_id', '=', scope.companyId))
        .$if(scope.personId !== null, (query) => query.where('person_id', '=', scope.personId ?? ''))
        .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
  }),

  write: (db) => ({
    insert: (key: NewKey, now: Date) =>
      db
        .insertInto('api_key')
        .values({
          id: key.keyId,
          name: key.name,
          person_id: key.personId,
          person_name: key.personName,
          company_id: key.companyId,
          secret_hash: key.secretHash,
          previous_hash: null,
          previous_until: null,
          scopes: toStoredJson(key.scopes),
          requests_per_minute: key.requestsPerMinute,
          expires_at: key.expiresAt && toInstant(key.expiresAt),
          last_used_at: null,
          revoked_at: null,
          created_at: toInstant(now),
        })
        .execute(),

    /** Puts a new secret in the place of the one that is there, which goes on until then; false for a revoked key. */
    async renew(keyId: string, personId: string, secretHash: string, previousUntil: Date): Promise<boolean> {
      const result = await db
        .updateTable('api_key')
        // MySQL sets columns from left to right: the old secret is kept before the new one is there.
        .set((eb) => ({ previous_hash: eb.ref('secret_hash'), previous_until: toInstant(previousUntil) }))
        .set({ secret_hash: secretHash })
        .where('id', '=', keyId)
        .where('person_id', '=', personId)
        .where('revoked_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** False for a key that is revoked already. */
    async revoke(keyId: string, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('api_key')
        .set({ revoked_at: toInstant(now) })
        .where('id', '=', keyId)
        .where('revoked_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Notes a use, unless one was noted in the last minute. */
    noteUse: (keyId: string, now: Date) =>
      db
        .updateTable('api_key')
        .set({ last_used_at: toInstant(now) })
        .where('id', '=', keyId)
        .where((eb) =>
          eb.or([eb('last_used_at', 'is', null), eb('last_used_at', '<=', toInstant(later(now, -60_000)))]),
        )
        .execute(),
  }),
})
