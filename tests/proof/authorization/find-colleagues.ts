import type { Person, Scope } from '#lib/kernel/actor.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { newMember } from '../../support/factories/actor.ts'
import { createUnit } from '../../support/factories/company.ts'
import type { Prepared } from '../examples/example.ts'
import type { Belonging } from './id-fields.ts'

/** Somebody of the owner's company whose rights do not reach what the owner has. */
export interface Colleague {
  /** Whose things these are to them. */
  readonly what: string
  readonly prepared: Prepared
}

/**
 * Colleagues of an owner to whom the owner's thing must read like a missing one: anybody where it is one person's
 * alone; where it is a unit's, those whose rights reach less far than to the owner.
 */
export async function findColleagues(
  kernel: Kernel,
  belonging: Belonging,
  { actor, input }: Prepared,
): Promise<readonly Colleague[]> {
  if (actor.type !== 'person' || actor.companyId === null) return []
  if (belonging !== 'person' && belonging !== 'unit') return []
  const { companyId, companyName } = actor
  const company = { companyId, name: companyName ?? '' }
  const beside = await newMember(kernel, company)
  if (belonging === 'person') return [{ what: 'another person’s', prepared: { actor: beside, input } }]
  const below = await newMember(kernel, company, { unitId: await createUnit(kernel, companyId) })
  return [
    { what: 'another person’s', prepared: { actor: reaching(beside, 'own'), input } },
    { what: 'another unit’s', prepared: { actor: reaching(below, 'unit'), input } },
    { what: 'a unit’s above', prepared: { actor: reaching(below, 'subtree'), input } },
  ]
}

/** The same person, all of whose rights reach so far and no further. */
function reaching(person: Person, scope: Scope): Person {
  return { ...person, scopes: new Map([...person.permissions].map((id) => [id, scope])) }
}
