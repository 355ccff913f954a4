import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#lib/kernel/database/contract.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { seedProducts } from './catalogue/products.ts'
import { seedCompanies } from './companies.ts'
import { readDemoPeople } from './read-demo-people.ts'
import { writeCatalogue } from './write-catalogue.ts'
import { writeCustomers } from './write-customers.ts'
import { writeTaxRates } from './write-tax-rates.ts'

const tables = [
  'catalog_category',
  'catalog_product',
  'catalog_product_translation',
  'companies_address',
  'companies_company',
  'companies_membership',
  'companies_role',
  'companies_unit',
  'identity_person',
  'inventory_stock',
  'pricing_price',
  'tax_rate',
] as const satisfies readonly (keyof DB)[]

describe('the invented supplier', () => {
  it('has forty products of all three kinds, each in German too', () => {
    const kinds = new Set(seedProducts.map((product) => product.kind))
    expect(seedProducts).toHaveLength(40)
    expect(kinds).toEqual(new Set(['physical', 'service', 'subscription']))
    expect(seedProducts.every((product) => product.nameDe !== '' && product.descriptionDe !== '')).toBe(true)
  })

  it('has two rival customers, each of five units or more on three levels, and staff of all four roles', () => {
    const people = readDemoPeople()
    for (const { name, units } of seedCompanies) {
      expect(units.length).toBeGreaterThanOrEqual(5)
      expect(units.some(({ below }) => below !== null)).toBe(true)
      const roles = people.filter(({ company }) => company === name).map(({ role }) => role)
      expect(roles.length).toBeGreaterThanOrEqual(6)
      expect(new Set(roles)).toEqual(new Set([...everyCompanyRole, 'requester']))
    }
    const staff = people.filter(({ company }) => company === null).map(({ role }) => role)
    expect(new Set(staff)).toEqual(new Set(everyStaffRole))
    expect(people.filter(({ alsoIn }) => alsoIn.length > 0)).toHaveLength(1)
  })

  it('gives less for a unit the more one takes', () => {
    for (const { priceMinor, tiers = [] } of seedProducts) {
      const ladder = [priceMinor, ...tiers.map((tier) => tier.priceMinor)]
      expect(ladder).toEqual(ladder.toSorted((left, right) => Number(right - left)))
    }
  })
})

describeEachDatabase('the demo data', (open) => {
  let database: Database

  beforeAll(async () => {
    database = await open()
  })

  async function seed(instant: string): Promise<void> {
    const people = readDemoPeople().map((person) => ({
      ...person,
      emailKey: person.email,
      passwordHash: 'hash',
    }))
    await database.write(async (transaction) => {
      await writeTaxRates(transaction)
      await writeCustomers(transaction, people, instant)
      await writeCatalogue(transaction, instant)
    })
  }

  function everything(): Promise<readonly unknown[]> {
    return database.read((reader) =>
      Promise.all(tables.map((table) => reader.selectFrom(table).selectAll().execute())),
    )
  }

  it('written again changes nothing', async () => {
    await seed('2026-03-02 09:00:00.000')
    const before = await everything()
    await seed('2026-04-01 09:00:00.000')
    expect(await everything()).toEqual(before)
    expect(before.every((rows) => Array.isArray(rows) && rows.length > 0)).toBe(true)
  })
})
