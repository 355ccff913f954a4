import type { Transaction } from 'kysely'
import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { fromInstant, later, toInstant } from '#lib/kernel/instant.ts'
import { storeGrants } from '#lib/companies/role-grants.ts'
import { requester, seedCompanies } from './companies.ts'
import type { DemoPerson, DemoPlace } from './read-demo-people.ts'

/** A demo person whose password is hashed already: hashing takes long, transactions must not. */
export interface HashedPerson extends DemoPerson {
  readonly emailKey: string
  readonly passwordHash: string
}

/** Writes the invented customers and everybody who can sign in. */
export async function writeCustomers(
  transaction: Transaction<DB>,
  people: readonly HashedPerson[],
  instant: string,
): Promise<void> {
  await insertIfAbsent(
    transaction,
    'companies_company',
    seedCompanies.map(({ key, number, name, country, vatId }) => ({
      id: companyIdOf(key),
      number,
      name,
      currency: 'EUR',
      country,
      vat_id: vatId,
      status: 'active',
      version: 1,
      created_at: instant,
    })),
  )
  await insertIfAbsent(
    transaction,
    'companies_unit',
    seedCompanies.flatMap((company) => unitRows(company, instant)),
  )
  await insertIfAbsent(
    transaction,
    'companies_role',
    seedCompanies.map(({ key }) => ({
      id: roleIdOf(key, requester.key),
      company_id: companyIdOf(key),
      name: requester.name,
      grants: storeGrants(requester.grants),
      version: 1,
      created_at: instant,
    })),
  )
  await insertIfAbsent(transaction, 'companies_address', addressRows())
  await insertIfAbsent(
    transaction,
    'identity_person',
    people.map((person) => personRow(person, instant)),
  )
  await insertIfAbsent(
    transaction,
    'companies_membership',
    people.flatMap((person) =>
      placesOf(person).map((place, index) => membershipRow(person, place, index, instant)),
    ),
  )
}

/** A person's id is made of the address, so that every database has the same. */
function personIdOf({ email }: Pick<DemoPerson, 'email'>): string {
  return `person-${email.split('@')[0]?.replaceAll('.', '-')}`.slice(0, 32)
}

function companyIdOf(key: string): string {
  return `comp-${key}`
}

function unitIdOf(key: string, unit: string | null): string {
  return unit === null ? `unit-${key}` : `unit-${key}-${unit}`
}

function roleIdOf(key: string, role: string): string {
  return `role-${key}-${role}`
}

function addressRows() {
  return seedCompanies.flatMap(({ key, addresses }) =>
    addresses.map(({ label, street, postalCode, city, country }, position) => ({
      id: `addr-${key}-${position + 1}`,
      company_id: companyIdOf(key),
      label,
      street,
      postal_code: postalCode,
      city,
      country,
      position,
    })),
  )
}

function personRow(person: HashedPerson, instant: string) {
  return {
    id: personIdOf(person),
    email: person.email,
    email_key: person.emailKey,
    name: person.name,
    password_hash: person.passwordHash,
    session_version: 1,
    is_staff: person.company === null ? 1 : 0,
    staff_role: person.company === null ? person.role : null,
    is_suspended: 0,
    locale: 'en',
    created_at: instant,
  }
}

/** Where somebody belongs, the first place being the one that they act for unless they switch. */
function placesOf({ company, unit, role, alsoIn }: DemoPerson): readonly DemoPlace[] {
  return company === null ? [] : [{ company, unit, role }, ...alsoIn]
}

function membershipRow(person: HashedPerson, place: DemoPlace, index: number, instant: string) {
  const company = seedCompanies.find(({ name }) => name === place.company)
  if (!company)
    throw new Error(`demo-people.json names "${place.company}", which companies.ts does not have.`)
  const mark = index === 0 ? '' : `${index + 1}-`
  return {
    id: `member-${mark}${personIdOf(person)}`.slice(0, 32),
    company_id: companyIdOf(company.key),
    person_id: personIdOf(person),
    unit_id: unitIdOf(company.key, place.unit),
    role: place.role === requester.key ? roleIdOf(company.key, place.role) : place.role,
    is_suspended: 0,
    version: 1,
    // Who signs in acts for the company that they belong to longest.
    created_at: toInstant(later(fromInstant(instant), index)),
  }
}

/** The company as a whole, and its units below that. */
function unitRows({ key, name, units }: (typeof seedCompanies)[number], instant: string) {
  const rootId = unitIdOf(key, null)
  const pathOf = (unitKey: string | null): string => {
    const below = units.find((unit) => unit.key === unitKey)?.below ?? null
    return unitKey === null ? `${rootId}/` : `${pathOf(below)}${unitIdOf(key, unitKey)}/`
  }
  const row = (unitKey: string | null, unitName: string, parentId: string | null) => ({
    id: unitIdOf(key, unitKey),
    company_id: companyIdOf(key),
    parent_id: parentId,
    name: unitName,
    path: pathOf(unitKey),
    depth: pathOf(unitKey).split('/').length - 1,
    version: 1,
    created_at: instant,
  })
  return [row(null, name, null), ...units.map((unit) => row(unit.key, unit.name, unitIdOf(key, unit.below)))]
}
