import { repository } from '#lib/kernel/repository.ts'

const mostStaff = 200

/** People: reading only, until somebody may make them. */
export const people = repository(['identity_person'], {
  read: (db) => ({
    findForSignIn: (emailKey: string) =>
      db
        .selectFrom('identity_person')
        .select([
          'id as personId',
          'password_hash as passwordHash',
          'session_version as sessionVersion',
          'is_suspended as isSuspended',
        ])
        .where('email_key', '=', emailKey)
        .executeTakeFirst(),
    /** Nothing when the session is older than the person's last change, or the person is suspended. */
    findForSession: (personId: string, sessionVersion: number) =>
      db
        .selectFrom('identity_person')
        .select(['id as personId', 'name', 'is_staff as isStaff'])
        .where('id', '=', personId)
        .where('session_version', '=', sessionVersion)
        .where('is_suspended', '=', 0)
        .executeTakeFirst(),
    findActive: (personId: string) =>
      db
        .selectFrom('identity_person')
        .select(['id as personId', 'name', 'is_staff as isStaff'])
        .where('id', '=', personId)
        .where('is_suspended', '=', 0)
        .executeTakeFirst(),
    findSummary: (personId: string) =>
      db
        .selectFrom('identity_person')
        .select(['id as personId', 'name', 'email', 'locale', 'is_staff as isStaff'])
        .where('id', '=', personId)
        .executeTakeFirst(),
    listStaff: () =>
      db
        .selectFrom('identity_person')
        .select(['id as personId', 'name', 'email', 'locale', 'is_staff as isStaff'])
        .where('is_staff', '=', 1)
        .where('is_suspended', '=', 0)
        .orderBy('id')
        .limit(mostStaff)
        .execute(),
  }),
  write: () => ({}),
})
