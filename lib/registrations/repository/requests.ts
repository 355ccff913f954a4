import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { CompanyKeys } from '../keys-of.ts'
import type { CommonThing } from '../duplicates/same-company.ts'
import { requestTable } from '../request-table.ts'
import { wholeRequest } from './request-columns.ts'

/** A request as it comes in. */
export interface NewRequest extends CompanyKeys {
  readonly registrationId: string
  readonly companyName: string
  readonly country: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly personName: string
  readonly email: string
  readonly emailKey: string
  readonly phone: string
  readonly wish: string
  readonly locale: string
  readonly consentVersion: string
}

/** What staff decided. */
export interface Decision {
  readonly action: 'approve' | 'join' | 'deny'
  readonly decidedByName: string
  readonly reason: string | null
}

const columnOf = {
  vatId: 'vat_id',
  nameKey: 'name_key',
  emailDomain: 'email_domain',
  phoneKey: 'phone_key',
} as const

/** Requests that are somebody's work, or were. */
const confirmed = requestTable.names.filter((state) => state !== requestTable.initial)

export const requests = repository(['registrations_request'], {
  read: (db) => ({
    find: (registrationId: string) =>
      db
        .selectFrom('registrations_request')
        .select(wholeRequest)
        .where('id', '=', registrationId)
        .executeTakeFirst(),

    /** Those that are not decided, by the address that they came from. */
    undecidedOf: (emailKey: string) =>
      db
        .selectFrom('registrations_request')
        .select(['id as registrationId', 'state'])
        .where('email_key', '=', emailKey)
        .where('state', 'in', ['unconfirmed', 'waiting'])
        .orderBy('id')
        .limit(20)
        .execute(),

    /** Those with the same key of one kind, the latest first. Each kind has an index. */
    alike: (thing: CommonThing, key: string, limit: number) =>
      db
        .selectFrom('registrations_request')
        .select(wholeRequest)
        .where(columnOf[thing], '=', key)
        .where('state', 'in', confirmed)
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    /** The oldest first where they wait, the latest first where they are decided. */
    list: (states: readonly string[], { afterId, limit, direction }: ListPart) =>
      db
        .selectFrom('registrations_request')
        .select(wholeRequest)
        .where('state', 'in', states)
        .$if(afterId !== undefined, (query) =>
          query.where('id', direction === 'asc' ? '>' : '<', afterId ?? ''),
        )
        .orderBy('id', direction)
        .limit(limit)
        .execute(),

    /** Ids of what nobody confirmed since. */
    unconfirmedBefore: async (before: Date, limit: number): Promise<readonly string[]> => {
      const rows = await db
        .selectFrom('registrations_request')
        .select('id')
        .where('state', '=', requestTable.initial)
        .where('created_at', '<', toInstant(before))
        .orderBy('created_at')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    },
  }),

  write: (db) => ({
    insert: (request: NewRequest, now: Date) =>
      db
        .insertInto('registrations_request')
        .values({
          id: request.registrationId,
          state: requestTable.initial,
          company_name: request.companyName,
          name_key: request.nameKey,
          country: request.country,
          vat_id: request.vatId,
          street: request.street,
          postal_code: request.postalCode,
          city: request.city,
          person_name: request.personName,
          email: request.email,
          email_key: request.emailKey,
          email_domain: request.emailDomain,
          phone: request.phone,
          phone_key: request.phoneKey,
          wish: request.wish,
          locale: request.locale,
          consent_version: request.consentVersion,
          created_at: toInstant(now),
        })
        .execute(),

    /** Whether it was unconfirmed until now. */
    async confirm(registrationId: string, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('registrations_request')
        .set({ state: requestTable.actions.confirm.to, confirmed_at: toInstant(now) })
        .where('id', '=', registrationId)
        .where('state', 'in', requestTable.actions.confirm.from)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Whether it waited until now. */
    async withdraw(registrationId: string, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('registrations_request')
        .set({ state: requestTable.actions.withdraw.to, decided_at: toInstant(now) })
        .where('id', '=', registrationId)
        .where('state', 'in', requestTable.actions.withdraw.from)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Whether it waited until now: of two who decide at once one does. */
    async decide(
      registrationId: string,
      { action, decidedByName, reason }: Decision,
      now: Date,
    ): Promise<boolean> {
      const result = await db
        .updateTable('registrations_request')
        .set({
          state: requestTable.actions[action].to,
          decided_by_name: decidedByName,
          decided_at: toInstant(now),
          reason,
        })
        .where('id', '=', registrationId)
        .where('state', 'in', requestTable.actions[action].from)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    setOutcome: (registrationId: string, companyId: string, invitationId: string) =>
      db
        .updateTable('registrations_request')
        .set({ company_id: companyId, invitation_id: invitationId })
        .where('id', '=', registrationId)
        .execute(),

    /** Whether it waits; a new question takes the place of the one before. */
    async ask(registrationId: string, question: string, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('registrations_request')
        .set({ question, asked_at: toInstant(now), answered_at: null })
        .where('id', '=', registrationId)
        .where('state', '=', 'waiting')
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Whether a question was open until now. */
    async answer(registrationId: string, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('registrations_request')
        .set({ answered_at: toInstant(now) })
        .where('id', '=', registrationId)
        .where('state', '=', 'waiting')
        .where('asked_at', 'is not', null)
        .where('answered_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Only what nobody confirmed goes. */
    remove: (registrationIds: readonly string[]) =>
      db
        .deleteFrom('registrations_request')
        .where('id', 'in', registrationIds)
        .where('state', '=', requestTable.initial)
        .execute(),
  }),
})

/** Which part of a list is wanted. */
export interface ListPart {
  readonly afterId?: string | undefined
  readonly limit: number
  readonly direction: 'asc' | 'desc'
}
