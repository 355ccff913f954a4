import type { Actor, Person } from '#lib/kernel/actor.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { guest, newMember, newStaff } from '../../support/factories/actor.ts'
import { createAddress, createCompany } from '../../support/factories/company.ts'
import type { Role } from './roles.ts'
import { isCompanyRole, roles } from './roles.ts'

/** Somebody of each role; those of a company are of the same one. */
export type Cast = Readonly<Record<Role, Actor>>

export async function newCast(kernel: Kernel): Promise<Cast> {
  const company = await createCompany(kernel)
  await createAddress(kernel, company.companyId)
  const entries = roles.map(async (role): Promise<readonly [Role, Actor]> => {
    if (role === 'guest') return [role, guest]
    return [
      role,
      await (isCompanyRole(role) ? newMember(kernel, company, { role }) : newStaff(kernel, { role })),
    ]
  })
  return Object.fromEntries(await Promise.all(entries)) as Cast
}

/** The same person with the rights of a role; whoever an example acts as, if that fits the role, else the cast's. */
export function playing(role: Role, cast: Cast, actor: Actor): Actor {
  const player = cast[role]
  if (player.type !== 'person' || actor.type !== 'person' || actor.isStaff !== player.isStaff) return player
  return { ...actor, permissions: player.permissions } satisfies Person
}
