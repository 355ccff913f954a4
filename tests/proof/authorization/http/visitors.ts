import type { Person } from '#lib/kernel/actor.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { newMember, newStaff } from '../../../support/factories/actor.ts'
import { mintSession } from '../../../support/mint-session.ts'
import type { Scene } from '../scene.ts'
import { isCompanyRole, roles } from '../roles.ts'
import type { Role } from '../roles.ts'

/** Somebody who opens pages of the running shop. */
export interface Visitor {
  readonly name: string
  readonly role: Role
  /** Nobody's for a guest. */
  readonly person?: Person
  /** Empty for a guest. */
  readonly cookie: string
}

/** One of each role; those of a company are of the stranger's. */
export type Visitors = Readonly<Record<Role, Visitor>>

export async function signInEach(kernel: Kernel, stranger: Scene): Promise<Visitors> {
  const { companyId, companyName } = stranger.buyer
  const company = { companyId, name: companyName ?? '' }
  const entries = roles.map(async (role): Promise<readonly [Role, Visitor]> => {
    if (role === 'guest') return [role, { name: role, role, cookie: '' }]
    const person = isCompanyRole(role)
      ? await newMember(kernel, company, { role })
      : await newStaff(kernel, { role })
    return [role, await signIn(kernel, role, person)]
  })
  return Object.fromEntries(await Promise.all(entries)) as Visitors
}

export async function signIn(kernel: Kernel, role: Role, person: Person): Promise<Visitor> {
  return { name: role, role, person, cookie: await mintSession(kernel, person.personId) }
}
