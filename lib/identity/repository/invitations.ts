import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'

/** Somebody who is asked in; without a company, to the staff. */
export interface NewInvitation {
  readonly invitationId: string
  readonly email: string
  readonly emailKey: string
  readonly name: string
  readonly locale: 'en' | 'de'
  readonly companyId: string | null
  readonly unitId: string | null
  readonly role: string
  readonly invitedByName: string
  readonly expiresAt: Date
}

const columns = [
  'id as invitationId',
  'email',
  'email_key as emailKey',
  'name',
  'locale',
  'company_id as companyId',
  'unit_id as unitId',
  'role',
  'invited_by_name as invitedByName',
  'state',
  'created_at as createdAt',
  'expires_at as expiresAt',
] as const

export const invitations = repository(['identity_invitation'], {
  read: (db) => ({
    find: (invitationId: string) =>
      db.selectFrom('identity_invitation').select(columns).where('id', '=', invitationId).executeTakeFirst(),

    /** One that is open and not expired. */
    findLive: (tokenHash: string, now: Date) =>
      db
        .selectFrom('identity_invitation')
        .select(columns)
        .where('token_hash', '=', tokenHash)
        .where('state', '=', 'open')
        .where('expires_at', '>', toInstant(now))
        .executeTakeFirst(),

    /** Of a company, or without one of the staff; the latest first. */
    list: (companyId: string | null, beforeId: string | undefined, limit: number) =>
      db
        .selectFrom('identity_invitation')
        .select(columns)
        .where('company_id', companyId === null ? 'is' : '=', companyId)
        .$if(beforeId !== undefined, (query) => query.where('id', '<', beforeId ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
  }),

  write: (db) => ({
    insert: ({ invitationId, expiresAt, ...given }: NewInvitation, now: Date) =>
      db
        .insertInto('identity_invitation')
        .values({
          id: invitationId,
          token_hash: null,
          email: given.email,
          email_key: given.emailKey,
          name: given.name,
          locale: given.locale,
          company_id: given.companyId,
          unit_id: given.unitId,
          role: given.role,
          invited_by_name: given.invitedByName,
          state: 'open',
          created_at: toInstant(now),
          expires_at: toInstant(expiresAt),
        })
        .execute(),

    /** Takes back what is open to an address, for one company or for the staff. */
    revokeOpen: (emailKey: string, companyId: string | null) =>
      db
        .updateTable('identity_invitation')
        .set({ state: 'revoked' })
        .where('email_key', '=', emailKey)
        .where('company_id', companyId === null ? 'is' : '=', companyId)
        .where('state', '=', 'open')
        .execute(),

    /** From open to another state, once: false for whoever comes second. */
    async leaveOpen(invitationId: string, state: 'accepted' | 'revoked'): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('identity_invitation')
        .set({ state })
        .where('id', '=', invitationId)
        .where('state', '=', 'open')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Gives an open one a new link, and with it a new end; the link before opens nothing any more. */
    renew: (invitationId: string, tokenHash: string | null, expiresAt: Date) =>
      db
        .updateTable('identity_invitation')
        .set({ token_hash: tokenHash, expires_at: toInstant(expiresAt) })
        .where('id', '=', invitationId)
        .where('state', '=', 'open')
        .execute(),
  }),
})
