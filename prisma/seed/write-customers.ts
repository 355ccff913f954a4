import type { Transaction } from 'kysely'
import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { seedCompanies } from './companies.ts'
import type { DemoPerson } from './read-demo-people.ts'

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
    seedCompanies.map(({ key, name }) => ({
      id: unitIdOf(key),
      company_id: companyIdOf(key),
      parent_id: null,
      name,
      path: `${unitIdOf(key)}/`,
      depth: 1,
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
    people.filter((person) => person.company !== null).map((person) => membershipRow(person, instant)),
  )
}

/** A person's id is made of the address, so that every database has the same. */
function personIdOf({ email }: Pick<DemoPerson, 'email'>): string {
  return `person-${email.split('@')[0]?.replaceAll('.', '-')}`.slice(0, 32)
}

function companyIdOf(key: string): string {
  return `comp-${key}`
}

function unitIdOf(key: string): string {
  return `unit-${key}`
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

function membershipRow(person: HashedPerson, instant: string) {
  const company = seedCompanies.find(({ name }) => name === person.company)
  if (!company)
    throw new Error(`demo-people.json names "${person.company}", which companies.ts does not have.`)
  return {
    id: `member-${personIdOf(person)}`.slice(0, 32),
    company_id: companyIdOf(company.key),
    person_id: personIdOf(person),
    unit_id: unitIdOf(company.key),
    role: person.role,
    is_suspended: 0,
    version: 1,
    created_at: instant,
  }
}
