import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import type { Seller } from '#lib/seller/contract.ts'

/** A German firm, so that what the tests' German buyers order is taxed at home. */
export const testSeller: Seller = {
  sellerId: 'seller-test',
  name: 'Größe & Söhne Pumpenbau GmbH',
  street: 'Am Sandtorkai 1',
  postalCode: '20457',
  city: 'Hamburg',
  country: 'DE',
  vatId: 'DE123456789',
  registerNumber: 'HRB 12345',
  bankName: 'Musterbank',
  iban: 'DE89370400440532013000',
  bic: 'COBADEFFXXX',
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  location: 'main',
  email: 'orders@pumpenbau.example',
  phone: '',
  numberPrefix: '',
}

/**
 * Stores a firm that sells, unless it is there.
 *
 * @param isDefault 1 for the one that sells unless something else is said
 */
export async function createSeller(
  kernel: Kernel,
  seller: Seller = testSeller,
  isDefault: 1 | null = 1,
): Promise<Seller> {
  const { sellerId, postalCode, vatId, registerNumber, bankName, timeZone, numberPrefix, ...rest } = seller
  await kernel.database.write((transaction) =>
    insertIfAbsent(transaction, 'seller_entity', [
      {
        id: sellerId,
        postal_code: postalCode,
        vat_id: vatId,
        register_number: registerNumber,
        bank_name: bankName,
        time_zone: timeZone,
        number_prefix: numberPrefix,
        ...rest,
        is_default: isDefault,
        version: 1,
      },
    ]),
  )
  return seller
}
