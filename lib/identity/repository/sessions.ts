import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'

const mostListed = 50

/** A session that begins. */
export interface NewSession {
  readonly sessionId: string
  readonly personId: string
  readonly expiresAt: Date
  readonly browser: string
  readonly system: string
  readonly network: string
}

export const sessions = repository(['identity_session', 'identity_person'], {
  read: (db) => ({
    /** Nothing when the session ended, is older than the person's last change, or the person is suspended. */
    findLive: (
      {
        sessionId,
        personId,
        sessionVersion,
      }: Readonly<Record<'sessionId' | 'personId', string>> & {
        readonly sessionVersion: number
      },
      now: Date,
    ) =>
      db
        .selectFrom('identity_person as person')
        .innerJoin('identity_session as session', 'session.person_id', 'person.id')
        .select([
          'person.id as personId',
          'person.name as name',
          'person.is_staff as isStaff',
          'person.staff_role as staffRole',
          'session.membership_id as membershipId',
          'session.acting_for_id as actingForId',
          'session.acting_until as actingUntil',
          'session.last_seen_at as lastSeenAt',
        ])
        .where('session.id', '=', sessionId)
        .where('session.expires_at', '>', toInstant(now))
        .where('person.id', '=', personId)
        .where('person.session_version', '=', sessionVersion)
        .where('person.is_suspended', '=', 0)
        .executeTakeFirst(),

    /** The latest first. */
    ofPerson: (personId: string, now: Date) =>
      db
        .selectFrom('identity_session')
        .select([
          'id as sessionId',
          'created_at as createdAt',
          'last_seen_at as lastSeenAt',
          'browser',
          'system',
          'network',
        ])
        .where('person_id', '=', personId)
        .where('expires_at', '>', toInstant(now))
        .orderBy('id', 'desc')
        .limit(mostListed)
        .execute(),
  }),

  write: (db) => ({
    insert: ({ sessionId, personId, expiresAt, ...seen }: NewSession, now: Date) =>
      db
        .insertInto('identity_session')
        .values({
          id: sessionId,
          person_id: personId,
          created_at: toInstant(now),
          last_seen_at: toInstant(now),
          expires_at: toInstant(expiresAt),
          membership_id: null,
          acting_for_id: null,
          acting_reason: null,
          acting_until: null,
          ...seen,
        })
        .execute(),

    noteSeen: (sessionId: string, now: Date) =>
      db
        .updateTable('identity_session')
        .set({ last_seen_at: toInstant(now) })
        .where('id', '=', sessionId)
        .execute(),

    /** Ends one session; false when the person has no such session. */
    async end(sessionId: string, personId: string): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('identity_session')
        .where('id', '=', sessionId)
        .where('person_id', '=', personId)
        .executeTakeFirst()
      return numDeletedRows === 1n
    },

    /** Ends a person's sessions, all or all but one, and answers how many there were. */
    async endAll(personId: string, butId?: string): Promise<number> {
      const { numDeletedRows } = await db
        .deleteFrom('identity_session')
        .where('person_id', '=', personId)
        .$if(butId !== undefined, (query) => query.where('id', '!=', butId ?? ''))
        .executeTakeFirst()
      return Number(numDeletedRows)
    },

    /** Ends all sessions of some people. */
    endAllOf: (personIds: readonly string[]) =>
      db.deleteFrom('identity_session').where('person_id', 'in', personIds).execute(),

    chooseCompany: (sessionId: string, personId: string, membershipId: string) =>
      db
        .updateTable('identity_session')
        .set({ membership_id: membershipId })
        .where('id', '=', sessionId)
        .where('person_id', '=', personId)
        .execute(),

    /** Lets a session act for somebody until then, or for itself again. */
    act: (
      sessionId: string,
      personId: string,
      acting: { readonly membershipId: string; readonly reason: string; readonly until: Date } | null,
    ) =>
      db
        .updateTable('identity_session')
        .set({
          acting_for_id: acting?.membershipId ?? null,
          acting_reason: acting?.reason ?? null,
          acting_until: acting && toInstant(acting.until),
        })
        .where('id', '=', sessionId)
        .where('person_id', '=', personId)
        .execute(),
  }),
})
