import type { PersonSummary } from '#lib/identity/contract.ts'
import { normaliseEmail } from '#lib/matching/normalise-email.ts'
import { hashPassword } from '#lib/identity/password.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import type { StaffRole } from '#lib/kernel/shell.ts'
import { rootUnitOf } from './company.ts'

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
  const person = await storePerson(kernel, null, { name: 'Ada Buyer', ...given })
  await createMember(kernel, { companyId, personId: person.personId })
  return person
}

/** Stores a person's place in a company; left out, a buyer of the company as a whole. */
export async function createMember(
  kernel: Kernel,
  {
    companyId,
    personId,
    role = 'buyer',
    unitId = rootUnitOf(companyId),
  }: Readonly<Record<'companyId' | 'personId', string>> & {
    readonly role?: string | undefined
    readonly unitId?: string | undefined
  },
) {
  const membershipId = kernel.newId()
  return kernel.database.write(async (transaction) => {
    const unit = await transaction
      .selectFrom('companies_unit')
      .select(['path', 'depth'])
      .where('id', '=', unitId)
      .executeTakeFirstOrThrow()
    await transaction
      .insertInto('companies_membership')
      .values({
        id: membershipId,
        company_id: companyId,
        person_id: personId,
        unit_id: unitId,
        role,
        is_suspended: 0,
        version: 1,
        created_at: toInstant(kernel.clock.now()),
      })
      .execute()
    const below = await transaction
      .selectFrom('companies_unit')
      .select('id')
      .where('company_id', '=', companyId)
      .where('path', 'like', `${unit.path}%`)
      .execute()
    const unitIds = below.map(({ id }) => id)
    return { membershipId, unitId, isRoot: unit.depth === 1, unitIds }
  })
}

/** Stores a person who works for the shop, an administrator unless a role is given. */
export function createStaff(
  kernel: Kernel,
  given: GivenPerson = {},
  role: StaffRole = 'administrator',
): Promise<PersonSummary> {
  return storePerson(kernel, role, { name: 'Sam Staff', ...given })
}

/**
 * Stores somebody who can sign in.
 *
 * @param staffRole null for somebody who does not work for the shop
 */
export async function storePerson(
  kernel: Kernel,
  staffRole: StaffRole | null,
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
        is_staff: staffRole === null ? 0 : 1,
        staff_role: staffRole,
        is_suspended: given.isSuspended ? 1 : 0,
        locale,
        created_at: toInstant(kernel.clock.now()),
      })
      .execute(),
  )
  return { personId, name: given.name, email, locale, isStaff: staffRole !== null }
}
