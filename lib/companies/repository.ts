import type { Actor } from '#lib/kernel/actor.ts'
import { repository } from '#lib/kernel/repository.ts'

const mostAddresses = 100

/** Companies, their members and addresses. A buyer sees the own company only, a guest none. */
export const companies = repository(['companies_company', 'companies_membership', 'companies_address'], {
  read: (db) => ({
    find: (actor: Actor, companyId: string) =>
      db
        .selectFrom('companies_company')
        .select(['id as companyId', 'number', 'name', 'currency', 'country', 'vat_id as vatId'])
        .where('id', '=', companyId)
        .where('id', '=', visibleTo(actor, companyId))
        .executeTakeFirst(),

    /** Not scoped: sessions ask it before there is an actor. */
    findMembership: (personId: string) =>
      db
        .selectFrom('companies_membership')
        .innerJoin('companies_company', 'companies_company.id', 'companies_membership.company_id')
        .select([
          'companies_membership.role',
          'companies_company.id as companyId',
          'companies_company.number',
          'companies_company.name',
          'companies_company.currency',
          'companies_company.country',
          'companies_company.vat_id as vatId',
        ])
        .where('companies_membership.person_id', '=', personId)
        .orderBy('companies_membership.created_at')
        .orderBy('companies_membership.id')
        .limit(1)
        .executeTakeFirst(),

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
  write: () => ({}),
})

function visibleTo(actor: Actor, companyId: string): string | null {
  if (actor.type === 'guest') return null
  return actor.type === 'system' || actor.isStaff ? companyId : actor.companyId
}
