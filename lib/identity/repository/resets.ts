import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'

/** A link to set a new password. */
export interface NewReset {
  readonly tokenHash: string
  readonly personId: string
  readonly sessionVersion: number
  readonly expiresAt: Date
}

export const resets = repository(['identity_reset', 'identity_person'], {
  read: (db) => ({
    /** Whose link it is; nothing when it ran out, was used, or the password changed since. */
    findLive: (tokenHash: string, now: Date) =>
      db
        .selectFrom('identity_reset as reset')
        .innerJoin('identity_person as person', 'person.id', 'reset.person_id')
        .select([
          'person.id as personId',
          'person.name as name',
          'person.email as email',
          'person.session_version as sessionVersion',
        ])
        .where('reset.token_hash', '=', tokenHash)
        .where('reset.expires_at', '>', toInstant(now))
        .whereRef('reset.session_version', '=', 'person.session_version')
        .where('person.is_suspended', '=', 0)
        .executeTakeFirst(),
  }),

  write: (db) => ({
    insert: ({ tokenHash, personId, sessionVersion, expiresAt }: NewReset, now: Date) =>
      db
        .insertInto('identity_reset')
        .values({
          token_hash: tokenHash,
          person_id: personId,
          session_version: sessionVersion,
          created_at: toInstant(now),
          expires_at: toInstant(expiresAt),
        })
        .execute(),

    removeAllOf: (personId: string) =>
      db.deleteFrom('identity_reset').where('person_id', '=', personId).execute(),
  }),
})
