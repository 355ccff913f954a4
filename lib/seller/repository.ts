import { repository } from '#lib/kernel/repository.ts'
import { updateAtVersion } from '#lib/kernel/update-at-version.ts'
import type { Seller } from './contract.ts'

const columns = [
  'id as sellerId',
  'name',
  'street',
  'postal_code as postalCode',
  'city',
  'country',
  'vat_id as vatId',
  'register_number as registerNumber',
  'bank_name as bankName',
  'iban',
  'bic',
  'currency',
  'time_zone as timeZone',
  'location',
  'email',
  'phone',
  'number_prefix as numberPrefix',
] as const

/** The legal entities that sell. */
export const sellers = repository(['seller_entity'], {
  read: (db) => ({
    findDefault: () =>
      db.selectFrom('seller_entity').select(columns).where('is_default', '=', 1).executeTakeFirst(),

    findDefaultToEdit: () =>
      db
        .selectFrom('seller_entity')
        .select([...columns, 'version'])
        .where('is_default', '=', 1)
        .executeTakeFirst(),

    find: (sellerId: string) =>
      db.selectFrom('seller_entity').select(columns).where('id', '=', sellerId).executeTakeFirst(),
  }),

  write: (db) => ({
    /** Edits an entity as it was at a version. */
    edit: (seller: Seller, expectedVersion: number): Promise<void> =>
      updateAtVersion(db, {
        table: 'seller_entity',
        where: { id: seller.sellerId },
        set: {
          name: seller.name,
          street: seller.street,
          postal_code: seller.postalCode,
          city: seller.city,
          country: seller.country,
          vat_id: seller.vatId,
          register_number: seller.registerNumber,
          bank_name: seller.bankName,
          iban: seller.iban,
          bic: seller.bic,
          currency: seller.currency,
          time_zone: seller.timeZone,
          location: seller.location,
          email: seller.email,
          phone: seller.phone,
          number_prefix: seller.numberPrefix,
        },
        expectedVersion,
      }),
  }),
})
