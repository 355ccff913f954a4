import { changeMember } from '#lib/companies/commands/change-member.ts'
import { createRole } from '#lib/companies/commands/create-role.ts'
import { createUnit } from '#lib/companies/commands/create-unit.ts'
import { editCompany } from '#lib/companies/commands/edit-company.ts'
import { editRole } from '#lib/companies/commands/edit-role.ts'
import { moveUnit } from '#lib/companies/commands/move-unit.ts'
import { removeMember } from '#lib/companies/commands/remove-member.ts'
import { removeRole } from '#lib/companies/commands/remove-role.ts'
import { removeUnit } from '#lib/companies/commands/remove-unit.ts'
import { renameUnit } from '#lib/companies/commands/rename-unit.ts'
import { restoreMember } from '#lib/companies/commands/restore-member.ts'
import { suspendMember } from '#lib/companies/commands/suspend-member.ts'
import { execute } from '#lib/kernel/execute.ts'
import { newBuyer, newMember, newStaff } from '../../../support/factories/actor.ts'
import { createUnit as storeUnit, rootUnitOf } from '../../../support/factories/company.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'

const grants = [{ permission: 'orders.see-own-orders', scope: 'own' as const }]

/** A company with an administrator, a buyer, and two units beside each other. */
async function company({ kernel }: World) {
  const actor = await newBuyer(kernel, { role: 'company-administrator' })
  const { companyId } = actor
  const unitId = await storeUnit(kernel, companyId, { name: 'Plant' })
  const otherId = await storeUnit(kernel, companyId, { name: 'Warehouse' })
  const { membershipId } = await newMember(kernel, { companyId, name: 'Nordwerk' })
  const unit = { companyId, unitId, expectedVersion: 1 }
  const member = { companyId, membershipId, expectedVersion: 1 }
  return { kernel, actor, companyId, otherId, unit, member }
}

async function withRole(world: World) {
  const { kernel, actor, companyId } = await company(world)
  const { roleId } = await execute(kernel, createRole, { companyId, name: 'Requester', grants }, { actor })
  return { actor, role: { companyId, roleId, expectedVersion: 1 } }
}

export default [
  example(createUnit, async (world) => {
    const { actor, companyId } = await company(world)
    return { actor, input: { companyId, parentId: rootUnitOf(companyId), name: 'Line' } }
  }),
  example(renameUnit, async (world) => {
    const { actor, unit } = await company(world)
    return { actor, input: { ...unit, name: 'Plant 2' } }
  }),
  example(moveUnit, async (world) => {
    const { actor, unit, otherId } = await company(world)
    return { actor, input: { ...unit, parentId: otherId } }
  }),
  example(removeUnit, async (world) => {
    const { actor, unit } = await company(world)
    return { actor, input: unit }
  }),
  example(changeMember, async (world) => {
    const { actor, member, otherId } = await company(world)
    return { actor, input: { ...member, unitId: otherId, role: 'approver' } }
  }),
  example(suspendMember, async (world) => {
    const { actor, member } = await company(world)
    return { actor, input: member }
  }),
  example(restoreMember, async (world) => {
    const { kernel, actor, member } = await company(world)
    await execute(kernel, suspendMember, member, { actor })
    return { actor, input: { ...member, expectedVersion: 2 } }
  }),
  example(removeMember, async (world) => {
    const { actor, member } = await company(world)
    return { actor, input: member }
  }),
  example(createRole, async (world) => {
    const { actor, companyId } = await company(world)
    return { actor, input: { companyId, name: 'Requester', grants } }
  }),
  example(editRole, async (world) => {
    const { actor, role } = await withRole(world)
    return { actor, input: { ...role, name: 'Watcher', grants } }
  }),
  example(removeRole, async (world) => {
    const { actor, role } = await withRole(world)
    return { actor, input: role }
  }),
  example(editCompany, async (world) => {
    const { companyId } = await company(world)
    const actor = await newStaff(world.kernel)
    const data = { name: 'Nordwerk SE', country: 'AT', vatId: '', status: 'active' as const }
    return { actor, input: { companyId, ...data, expectedVersion: 1 } }
  }),
]
