import type { Actor, Person } from '#lib/kernel/actor.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { guest, newBuyer, newStaff } from '../../support/factories/actor.ts'
import { createAddress } from '../../support/factories/company.ts'
import type { CompanyRole, Role } from './roles.ts'
import { companyRoles, roles, staffRoles } from './roles.ts'

/** Somebody of each role; those of a company are of the same one. */
export type Cast = Readonly<Record<Role, Actor>>

export async function newCast(kernel: Kernel): Promise<Cast> {
  const buyer = await newBuyer(kernel)
  await createAddress(kernel, buyer.companyId)
  const staff = await newStaff(kernel)
  const entries = roles.map((role): readonly [Role, Actor] => {
    if (role === 'guest') return [role, guest]
    return [role, isCompanyRole(role) ? buyer : staff]
  })
  return Object.fromEntries(entries) as Cast
}

export function isCompanyRole(role: Role): role is CompanyRole {
  return companyRoles.some((one) => one === role)
}

export function isStaffRole(role: Role): boolean {
  return staffRoles.some((one) => one === role)
}

/** The same person with the rights of a role; whoever an example acts as, if that fits the role, else the cast's. */
export function playing(role: Role, cast: Cast, actor: Actor): Actor {
  const player = cast[role]
  if (player.type !== 'person' || actor.type !== 'person' || actor.isStaff !== player.isStaff) return player
  const { permissions } = player
  return { ...actor, permissions } satisfies Person
}
