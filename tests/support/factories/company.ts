import type { Transaction } from 'kysely'
import type { Address, CompanySummary } from '#lib/companies/contract.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'

/** The unit that a company made here is as a whole. */
export function rootUnitOf(companyId: string): string {
  return `root-${companyId}`.slice(0, 32)
}

/** Stores a company with its root unit, without members and addresses. */
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
  await kernel.database.write(async (transaction) => {
    await transaction
      .insertInto('companies_company')
      .values({
        id: company.companyId,
        number: company.number,
        name: company.name,
        currency: company.currency,
        country: company.country,
        vat_id: company.vatId,
        status: 'active',
        version: 1,
        created_at: toInstant(kernel.clock.now()),
      })
      .execute()
    await insertUnit(transaction, kernel, {
      unitId: rootUnitOf(companyId),
      companyId,
      name: company.name,
      parent: undefined,
    })
  })
  return company
}

/** Stores a unit of a company, below its root unless another parent is given. */
export async function createUnit(
  kernel: Kernel,
  companyId: string,
  given: { readonly name?: string; readonly parentId?: string } = {},
): Promise<string> {
  const unitId = kernel.newId()
  await kernel.database.write(async (transaction) => {
    const parent = await transaction
      .selectFrom('companies_unit')
      .select(['id', 'path', 'depth'])
      .where('id', '=', given.parentId ?? rootUnitOf(companyId))
      .executeTakeFirstOrThrow()
    await insertUnit(transaction, kernel, { unitId, companyId, name: given.name ?? 'Plant', parent })
  })
  return unitId
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

interface GivenUnit {
  readonly unitId: string
  readonly companyId: string
  readonly name: string
  readonly parent: { readonly id: string; readonly path: string; readonly depth: number } | undefined
}

function insertUnit(
  transaction: Transaction<DB>,
  kernel: Kernel,
  { unitId, companyId, name, parent }: GivenUnit,
) {
  return transaction
    .insertInto('companies_unit')
    .values({
      id: unitId,
      company_id: companyId,
      parent_id: parent?.id ?? null,
      name: name.slice(0, 120),
      path: `${parent?.path ?? ''}${unitId}/`,
      depth: (parent?.depth ?? 0) + 1,
      version: 1,
      created_at: toInstant(kernel.clock.now()),
    })
    .execute()
}
