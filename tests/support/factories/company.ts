import type { Address, CompanySummary } from '#lib/companies/contract.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'

/** Stores a company without members and addresses. */
export async function createCompany(
  kernel: Kernel,
  given: Partial<CompanySummary> = {},
): Promise<CompanySummary> {
  const companyId = given.companyId ?? kernel.newId()
  const company = {
    companyId,
    number: `C-${companyId}`,
    name: 'Nordwerk Pumps Ltd',
    currency: 'EUR',
    country: 'DE',
    vatId: null,
    ...given,
  }
  await kernel.database.write((transaction) =>
    transaction
      .insertInto('companies_company')
      .values({
        id: company.companyId,
        number: company.number,
        name: company.name,
        currency: company.currency,
        country: company.country,
        vat_id: company.vatId,
        created_at: toInstant(kernel.clock.now()),
      })
      .execute(),
  )
  return company
}

/** Stores an address of a company; the one at position 0 is the main one. */
export async function createAddress(
  kernel: Kernel,
  companyId: string,
  given: Partial<Address> & { readonly position?: number } = {},
): Promise<Address> {
  const { position = 0, ...rest } = given
  const address = {
    addressId: kernel.newId(),
    label: 'Main plant',
    street: 'Hafenstraße 12',
    postalCode: '20457',
    city: 'Hamburg',
    country: 'DE',
    ...rest,
  }
  await kernel.database.write((transaction) =>
    transaction
      .insertInto('companies_address')
      .values({
        id: address.addressId,
        company_id: companyId,
        label: address.label,
        street: address.street,
        postal_code: address.postalCode,
        city: address.city,
        country: address.country,
        position,
      })
      .execute(),
  )
  return address
}
