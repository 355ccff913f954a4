import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'

/** What a link is good for: it confirms an address once, or follows a request for as long as it works. */
export type LinkPurpose = 'confirm' | 'follow'

/** A link on its way into a mail. */
export interface NewLink {
  readonly tokenHash: string
  readonly requestId: string
  readonly purpose: LinkPurpose
  readonly expiresAt: Date
}

export const links = repository(['registrations_link'], {
  read: (db) => ({
    /** Whose link it is, as long as it works. */
    findLive: (tokenHash: string, purpose: LinkPurpose, now: Date) =>
      db
        .selectFrom('registrations_link')
        .select('request_id as registrationId')
        .where('token_hash', '=', tokenHash)
        .where('purpose', '=', purpose)
        .where('expires_at', '>', toInstant(now))
        .executeTakeFirst(),

    /** Hashes of links that ran out, the oldest first. */
    ranOut: async (now: Date, limit: number): Promise<readonly string[]> => {
      const rows = await db
        .selectFrom('registrations_link')
        .select('token_hash as tokenHash')
        .where('expires_at', '<', toInstant(now))
        .orderBy('expires_at')
        .limit(limit)
        .execute()
      return rows.map(({ tokenHash }) => tokenHash)
    },
  }),

  write: (db) => ({
    insert: ({ tokenHash, requestId, purpose, expiresAt }: NewLink, now: Date) =>
      db
        .insertInto('registrations_link')
        .values({
          token_hash: tokenHash,
          request_id: requestId,
          purpose,
          created_at: toInstant(now),
          expires_at: toInstant(expiresAt),
        })
        .execute(),

    /** Takes a link of one use; false when it is gone already. */
    async take(tokenHash: string): Promise<boolean> {
      const result = await db
        .deleteFrom('registrations_link')
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      return result.numDeletedRows === 1n
    },

    remove: (tokenHashes: readonly string[]) =>
      db.deleteFrom('registrations_link').where('token_hash', 'in', tokenHashes).execute(),

    removeAllOf: (requestIds: readonly string[]) =>
      db.deleteFrom('registrations_link').where('request_id', 'in', requestIds).execute(),
  }),
})
