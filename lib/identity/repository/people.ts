import { repository } from '#lib/kernel/repository.ts'
import type { StaffRole } from '#lib/kernel/shell.ts'

const mostPeople = 200

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
    findActive: (personId: string) =>
      db
        .selectFrom('identity_person')
        .select(['id as personId', 'name', 'is_staff as isStaff', 'staff_role as staffRole'])
        .where('id', '=', personId)
        .where('is_suspended', '=', 0)
        .executeTakeFirst(),
    /** Who has an address, suspended or not. */
    findByEmail: (emailKey: string) =>
      db
        .selectFrom('identity_person')
        .select('id as personId')
        .where('email_key', '=', emailKey)
        .executeTakeFirst(),
    findForPassword: (personId: string) =>
      db
        .selectFrom('identity_person')
        .select([
          'id as personId',
          'name',
          'email',
          'password_hash as passwordHash',
          'session_version as sessionVersion',
        ])
        .where('id', '=', personId)
        .where('is_suspended', '=', 0)
        .executeTakeFirst(),
    findSummary: (personId: string) =>
      db
        .selectFrom('identity_person')
        .select(['id as personId', 'name', 'email', 'locale', 'is_staff as isStaff'])
        .where('id', '=', personId)
        .executeTakeFirst(),
    listActive: (personIds: readonly string[]) =>
      db
        .selectFrom('identity_person')
        .select(['id as personId', 'name', 'email', 'locale', 'is_staff as isStaff'])
        .where('id', 'in', personIds)
        .where('is_suspended', '=', 0)
        .orderBy('id')
        .limit(mostPeople)
        .execute(),
    listStaff: (roles: readonly StaffRole[]) =>
      db
        .selectFrom('identity_person')
        .select(['id as personId', 'name', 'email', 'locale', 'is_staff as isStaff'])
        .where('is_staff', '=', 1)
        .where('staff_role', 'in', roles)
        .where('is_suspended', '=', 0)
        .orderBy('id')
        .limit(mostPeople)
        .execute(),
  }),
  write: (db) => ({
    /**
     * Sets a password and begins a new version, which ends every session; false when the version is another by now
     * or the person is suspended.
     */
    async setPassword(personId: string, passwordHash: string, sessionVersion: number): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('identity_person')
        .set({ password_hash: passwordHash, session_version: sessionVersion + 1 })
        .where('id', '=', personId)
        .where('session_version', '=', sessionVersion)
        .where('is_suspended', '=', 0)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }),
})
