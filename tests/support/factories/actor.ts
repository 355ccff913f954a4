import type { CompanySummary } from '#lib/companies/contract.ts'
import { atRoot } from '#lib/companies/rights-of.ts'
import { standardRights } from '#lib/companies/standard-rights.ts'
import type { Guest, Person, System } from '#lib/kernel/actor.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import type { CompanyRole, StaffRole } from '#lib/kernel/shell.ts'
import { permission } from '#lib/kernel/shell.ts'
import { createCompany } from './company.ts'
import type { GivenPerson } from './person.ts'
import { createMember, createStaff, storePerson } from './person.ts'
import { somePerson } from './some-person.ts'

export const guest: Guest = { type: 'guest' }
export const system: System = { type: 'system', name: 'test' }

/** Somebody of a company, as tests act for them. */
export type CompanyPerson = Person & Readonly<Record<'companyId' | 'membershipId' | 'unitId', string>>

/** What a test says about somebody of a company. */
export interface GivenMember extends GivenPerson {
  /** A standard role; left out, a buyer. */
  readonly role?: CompanyRole
  /** Left out, the company as a whole. */
  readonly unitId?: string
}

/** Stores a company with one person, a buyer unless a role is given, and answers the person's actor. */
export async function newBuyer(
  kernel: Kernel,
  given: GivenMember & { readonly company?: Partial<CompanySummary> } = {},
): Promise<CompanyPerson> {
  const { company: givenCompany, ...person } = given
  return newMember(kernel, await createCompany(kernel, givenCompany), person)
}

/** Stores a person of a company that is there and answers their actor. */
export async function newMember(
  kernel: Kernel,
  company: Pick<CompanySummary, 'companyId' | 'name'>,
  given: GivenMember = {},
): Promise<CompanyPerson> {
  const { role = 'buyer', unitId: givenUnit, ...rest } = given
  const { companyId, name: companyName } = company
  const { personId, name } = await storePerson(kernel, null, { name: 'Ada Buyer', ...rest })
  const place = await createMember(kernel, { companyId, personId, role, unitId: givenUnit })
  const granted = standardRights(kernel.registry.all(permission), role)
  const rights = [...(place.isRoot ? atRoot(granted) : granted)]
  const { membershipId, unitId, unitIds } = place
  return {
    ...somePerson({ personId, name, companyName, unitIds, permissions: new Set(rights.map(([id]) => id)) }),
    scopes: new Map(rights.filter(([, scope]) => scope !== 'company')),
    companyId,
    membershipId,
    unitId,
  }
}

/** Stores a person of the staff, an administrator unless a role is given, and answers the actor. */
export async function newStaff(
  kernel: Kernel,
  { role = 'administrator', ...given }: GivenPerson & { readonly role?: StaffRole } = {},
): Promise<Person> {
  const { personId, name } = await createStaff(kernel, given, role)
  const granted = kernel.registry.all(permission).filter((right) => right.grantedTo.includes(role))
  return somePerson({ personId, name, isStaff: true, permissions: new Set(granted.map(({ id }) => id)) })
}
