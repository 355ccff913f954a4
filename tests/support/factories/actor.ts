import type { CompanySummary } from '#lib/companies/contract.ts'
import type { PersonSummary } from '#lib/identity/contract.ts'
import type { Guest, Person, System } from '#lib/kernel/actor.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { permission } from '#lib/kernel/shell.ts'
import { createCompany } from './company.ts'
import type { GivenPerson } from './person.ts'
import { createBuyer, createStaff } from './person.ts'

export const guest: Guest = { type: 'guest' }
export const system: System = { type: 'system', name: 'test' }

/** A buyer's actor with every right that buyers hold. */
function buyerActor(kernel: Kernel, person: PersonSummary, company: CompanySummary): Person {
  return {
    type: 'person',
    personId: person.personId,
    name: person.name,
    isStaff: false,
    companyId: company.companyId,
    companyName: company.name,
    permissions: permissionsOf(kernel, 'buyer'),
  }
}

/** A staff person's actor with every right that staff hold. */
function staffActor(kernel: Kernel, person: PersonSummary): Person {
  return {
    type: 'person',
    personId: person.personId,
    name: person.name,
    isStaff: true,
    companyId: null,
    companyName: null,
    permissions: permissionsOf(kernel, 'staff'),
  }
}

/** Stores a company with one buyer and answers the buyer's actor. */
export async function newBuyer(
  kernel: Kernel,
  given: GivenPerson & { readonly company?: Partial<CompanySummary> } = {},
): Promise<Person & { readonly companyId: string }> {
  const { company: givenCompany, ...givenPerson } = given
  const company = await createCompany(kernel, givenCompany)
  const person = await createBuyer(kernel, company.companyId, givenPerson)
  return { ...buyerActor(kernel, person, company), companyId: company.companyId }
}

/** Stores a staff person and answers the actor. */
export async function newStaff(kernel: Kernel, given: GivenPerson = {}): Promise<Person> {
  return staffActor(kernel, await createStaff(kernel, given))
}

function permissionsOf(kernel: Kernel, role: 'buyer' | 'staff'): ReadonlySet<string> {
  const granted = kernel.registry.all(permission).filter((right) => right.grantedTo.includes(role))
  return new Set(granted.map((right) => right.id))
}
