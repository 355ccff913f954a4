import type { PersonSummary } from '#lib/identity/contract.ts'
import { normaliseEmail } from '#lib/identity/normalise-email.ts'
import { hashPassword } from '#lib/identity/password.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'

/** The password of every person that tests make. */
export const testPassword = 'a long test password'

const testPasswordHash = hashPassword(testPassword)

/** What a test says about a person; the rest is filled in. */
export interface GivenPerson {
  readonly name?: string
  readonly email?: string
  readonly isSuspended?: boolean
  readonly locale?: 'en' | 'de'
}

/** Stores a person who buys for a company. */
export async function createBuyer(
  kernel: Kernel,
  companyId: string,
  given: GivenPerson = {},
): Promise<PersonSummary> {
  const person = await storePerson(kernel, 0, { name: 'Ada Buyer', ...given })
  await kernel.database.write((transaction) =>
    transaction
      .insertInto('companies_membership')
      .values({
        id: kernel.newId(),
        company_id: companyId,
        person_id: person.personId,
        role: 'buyer',
        created_at: toInstant(kernel.clock.now()),
      })
      .execute(),
  )
  return person
}

/** Stores a person who works for the shop. */
export function createStaff(kernel: Kernel, given: GivenPerson = {}): Promise<PersonSummary> {
  return storePerson(kernel, 1, { name: 'Sam Staff', ...given })
}

async function storePerson(
  kernel: Kernel,
  isStaff: 0 | 1,
  given: GivenPerson & { readonly name: string },
): Promise<PersonSummary> {
  const personId = kernel.newId()
  const email = given.email ?? `${personId}@portico.example`
  const passwordHash = await testPasswordHash
  const locale = given.locale ?? 'en'
  await kernel.database.write((transaction) =>
    transaction
      .insertInto('identity_person')
      .values({
        id: personId,
        email,
        email_key: normaliseEmail(email) ?? email,
        name: given.name,
        password_hash: passwordHash,
        session_version: 1,
        is_staff: isStaff,
        is_suspended: given.isSuspended ? 1 : 0,
        locale,
        created_at: toInstant(kernel.clock.now()),
      })
      .execute(),
  )
  return { personId, name: given.name, email, locale, isStaff: isStaff === 1 }
}
