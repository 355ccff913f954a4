import type { Person } from '#lib/kernel/actor.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { newStaff } from '../../../support/factories/actor.ts'
import { mintSession } from '../../../support/mint-session.ts'
import type { Scene } from '../scene.ts'
import { isCompanyRole } from '../cast.ts'
import type { Role } from '../roles.ts'
import { roles } from '../roles.ts'

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
  const staff = await newStaff(kernel)
  const entries = roles.map(async (role): Promise<readonly [Role, Visitor]> => {
    if (role === 'guest') return [role, { name: role, role, cookie: '' }]
    return [role, await signIn(kernel, role, isCompanyRole(role) ? stranger.buyer : staff)]
  })
  return Object.fromEntries(await Promise.all(entries)) as Visitors
}

export async function signIn(kernel: Kernel, role: Role, person: Person): Promise<Visitor> {
  return { name: role, role, person, cookie: await mintSession(kernel, person.personId) }
}
