import type { Actor } from '#lib/kernel/actor.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { updateAtVersion } from '#lib/kernel/update-at-version.ts'
import type { Address, NewCompany } from '../contract.ts'

const mostAddresses = 100
const mostAlike = 10

export const companyColumns = [
  'companies_company.id as companyId',
  'companies_company.number',
  'companies_company.name',
  'companies_company.currency',
  'companies_company.country',
  'companies_company.vat_id as vatId',
] as const

/** Companies and their addresses. A buyer sees the own company only, a guest none. */
export const companies = repository(['companies_company', 'companies_address'], {
  read: (db) => ({
    find: (actor: Actor, companyId: string) =>
      db
        .selectFrom('companies_company')
        .select(companyColumns)
        .where('id', '=', companyId)
        .where('id', '=', visibleTo(actor, companyId))
        .executeTakeFirst(),

    /** For staff: with its state. */
    findState: (companyId: string) =>
      db
        .selectFrom('companies_company')
        .select(companyColumns)
        .select(['status', 'version', 'created_at as createdAt'])
        .where('id', '=', companyId)
        .executeTakeFirst(),

    /** By name, a page at a time. */
    list: (offset: number, limit: number) =>
      db
        .selectFrom('companies_company')
        .select(companyColumns)
        .select('status')
        .orderBy('name')
        .orderBy('id')
        .offset(offset)
        .limit(limit)
        .execute(),

    findByVatId: (vatId: string) =>
      db
        .selectFrom('companies_company')
        .select(companyColumns)
        .where('vat_id', '=', vatId)
        .executeTakeFirst(),

    /** @param start in lower case */
    findLike: (start: string) =>
      db
        .selectFrom('companies_company')
        .select(companyColumns)
        .where((eb) => eb(eb.fn<string>('lower', ['name']), 'like', `${start.replaceAll(/[%_\\]/g, '')}%`))
        .orderBy('name')
        .orderBy('id')
        .limit(mostAlike)
        .execute(),

    addresses: (actor: Actor, companyId: string) =>
      db
        .selectFrom('companies_address')
        .select(['id as addressId', 'label', 'street', 'postal_code as postalCode', 'city', 'country'])
        .where('company_id', '=', companyId)
        .where('company_id', '=', visibleTo(actor, companyId))
        .orderBy('position')
        .orderBy('id')
        .limit(mostAddresses)
        .execute(),
  }),

  write: (db) => ({
    /** Holds the company until the commit, so that changes of its people and roles come one after another. */
    hold: (companyId: string) =>
      db
        .updateTable('companies_company')
        .set((eb) => ({ status: eb.ref('status') }))
        .where('id', '=', companyId)
        .execute(),

    edit: (
      {
        companyId,
        name,
        country,
        vatId,
        status,
      }: Readonly<Record<'companyId' | 'name' | 'country' | 'status', string>> & {
        readonly vatId: string | null
      },
      expectedVersion: number,
    ) =>
      updateAtVersion(db, {
        table: 'companies_company',
        where: { id: companyId },
        set: { name, country, vat_id: vatId, status },
        expectedVersion,
      }),

    insert: (
      {
        companyId,
        number,
        name,
        currency,
        country,
        vatId,
      }: Omit<NewCompany, 'address'> & Readonly<Record<'companyId' | 'number', string>>,
      now: Date,
    ) =>
      db
        .insertInto('companies_company')
        .values({
          id: companyId,
          number,
          name,
          currency,
          country,
          vat_id: vatId,
          status: 'active',
          version: 1,
          created_at: toInstant(now),
        })
        .execute(),

    insertAddress: (companyId: string, { addressId, postalCode, ...address }: Address) =>
      db
        .insertInto('companies_address')
        .values({ id: addressId, company_id: companyId, postal_code: postalCode, ...address, position: 0 })
        .execute(),
  }),
})

function visibleTo(actor: Actor, companyId: string): string | null {
  if (actor.type === 'guest') return null
  return actor.type === 'system' || actor.isStaff ? companyId : actor.companyId
}
