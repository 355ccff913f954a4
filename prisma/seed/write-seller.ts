import type { Transaction } from 'kysely'
import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'

/** Writes the invented firm that sells in the demo. Its VAT id and IBAN are made up; only their check digits are right. */
export async function writeSeller(transaction: Transaction<DB>): Promise<void> {
  await insertIfAbsent(transaction, 'seller_entity', [
    {
      id: 'seller-main',
      name: 'Donaufluss Pumpentechnik GmbH',
      street: 'Schiffmühlenstraße 18',
      postal_code: '1220',
      city: 'Wien',
      country: 'AT',
      vat_id: 'ATU00000024',
      register_number: 'FN 000000z',
      number_prefix: '',
      bank_name: 'Musterbank',
      iban: 'AT800000000001234567',
      bic: 'MUSTATW1',
      currency: 'EUR',
      time_zone: 'Europe/Vienna',
      location: 'main',
      email: 'orders@donaufluss.example',
      phone: '+43 1 0000000',
      is_default: 1,
      version: 1,
    },
  ])
}
