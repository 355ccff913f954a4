import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { StaffRole } from '#lib/kernel/shell.ts'

const mostPeople = 200

/** Somebody who is to sign in. */
export interface NewPerson {
  readonly personId: string
  readonly email: string
  readonly emailKey: string
  readonly name: string
  readonly passwordHash: string
  /** Null for whoever is no staff. */
  readonly staffRole: StaffRole | null
  readonly locale: string
}

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
    findSummaryByEmail: (emailKey: string) =>
      db
        .selectFrom('identity_person')
        .select(['id as personId', 'name', 'email', 'locale', 'is_staff as isStaff'])
        .where('email_key', '=', emailKey)
        .executeTakeFirst(),
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
    /** Staff, or people of companies, by name, a page at a time. */
    listPeople: (isStaff: 0 | 1, offset: number, limit: number) =>
      db
        .selectFrom('identity_person')
        .select(['id as personId', 'name', 'email', 'staff_role as staffRole', 'is_suspended as isSuspended'])
        .where('is_staff', '=', isStaff)
        .orderBy('name')
        .orderBy('id')
        .offset(offset)
        .limit(limit)
        .execute(),
    findStaff: (personId: string) =>
      db
        .selectFrom('identity_person')
        .select(['id as personId', 'staff_role as staffRole', 'is_suspended as isSuspended'])
        .where('id', '=', personId)
        .where('is_staff', '=', 1)
        .executeTakeFirst(),
    hasOtherAdministrator: async (butId: string): Promise<boolean> => {
      const row = await db
        .selectFrom('identity_person')
        .select('id')
        .where('is_staff', '=', 1)
        .where('staff_role', '=', 'administrator')
        .where('is_suspended', '=', 0)
        .where('id', '!=', butId)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },
  }),
  write: (db) => ({
    /** @throws a unique violation when somebody has the address */
    insert: ({ personId, emailKey, passwordHash, staffRole, ...given }: NewPerson, now: Date) =>
      db
        .insertInto('identity_person')
        .values({
          id: personId,
          email: given.email,
          email_key: emailKey,
          name: given.name,
          password_hash: passwordHash,
          session_version: 1,
          is_staff: staffRole === null ? 0 : 1,
          staff_role: staffRole,
          is_suspended: 0,
          locale: given.locale,
          created_at: toInstant(now),
        })
        .execute(),

    /** Holds the administrators until the commit, so that changes of them come one after another. */
    holdAdministrators: () =>
      db
        .updateTable('identity_person')
        .set((eb) => ({ staff_role: eb.ref('staff_role') }))
        .where('is_staff', '=', 1)
        .where('staff_role', '=', 'administrator')
        .execute(),
    changeStaff: (
      personId: string,
      set: { readonly staff_role?: StaffRole; readonly is_suspended?: 0 | 1 },
    ) =>
      db
        .updateTable('identity_person')
        .set(set)
        .where('id', '=', personId)
        .where('is_staff', '=', 1)
        .execute(),
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
