import { expect, test } from 'vitest'
import { ask, execute } from '#lib/kernel/execute.ts'
import { actorOf, companyScene, sessionsOf } from '#tests/support/company-scene.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff } from '#tests/support/factories/actor.ts'
import { createSession } from '#tests/support/mint-session.ts'
import { viewCompany } from '../queries/view-company.ts'
import { viewOwnCompany } from '../queries/view-own-company.ts'
import { changeMember } from './change-member.ts'
import { createRole } from './create-role.ts'
import { editCompany } from './edit-company.ts'
import { editRole } from './edit-role.ts'
import { moveUnit } from './move-unit.ts'
import { removeMember } from './remove-member.ts'
import { removeRole } from './remove-role.ts'
import { removeUnit } from './remove-unit.ts'
import { renameUnit } from './rename-unit.ts'
import { restoreMember } from './restore-member.ts'
import { suspendMember } from './suspend-member.ts'
import { createUnit } from './create-unit.ts'

const isRefused = (code: string) => expect.objectContaining({ code })

describeEachDatabase('a company', (open) => {
  test('grows by units, each of which can be renamed, moved and removed again', async () => {
    const { kernel, boss, companyId, plantId, lineId, rootId } = await companyScene(await open())
    const as = { actor: boss }
    const { unitId } = await execute(kernel, createUnit, { companyId, parentId: lineId, name: 'Cell' }, as)
    await execute(kernel, renameUnit, { companyId, unitId, name: 'Cell 4', expectedVersion: 1 }, as)
    await execute(kernel, moveUnit, { companyId, unitId: lineId, parentId: rootId, expectedVersion: 1 }, as)
    const { units } = await ask(kernel, viewOwnCompany, {}, as)
    expect(units.find((unit) => unit.unitId === unitId)).toMatchObject({
      name: 'Cell 4',
      depth: 3,
      path: `${rootId}/${lineId}/${unitId}/`,
    })
    await execute(kernel, removeUnit, { companyId, unitId, expectedVersion: 2 }, as)
    expect((await ask(kernel, viewOwnCompany, {}, as)).units.map((unit) => unit.unitId)).not.toContain(unitId)
    await expect(
      execute(kernel, removeUnit, { companyId, unitId: plantId, expectedVersion: 1 }, as),
    ).rejects.toEqual(isRefused('companies.unit-in-use'))
  })

  test('no unit stands below itself, nor deeper than eight levels', async () => {
    const { kernel, boss, companyId, plantId, lineId } = await companyScene(await open())
    const as = { actor: boss }
    await expect(
      execute(kernel, moveUnit, { companyId, unitId: plantId, parentId: lineId, expectedVersion: 1 }, as),
    ).rejects.toEqual(isRefused('companies.under-itself'))
    let parentId = lineId
    for (let depth = 4; depth <= 8; depth += 1) {
      parentId = (await execute(kernel, createUnit, { companyId, parentId, name: 'Deep' }, as)).unitId
    }
    await expect(execute(kernel, createUnit, { companyId, parentId, name: 'Deeper' }, as)).rejects.toEqual(
      isRefused('companies.too-deep'),
    )
  })

  test('whoever gets another role or unit signs in again and may do what it says', async () => {
    const { kernel, boss, clerk, companyId, lineId } = await companyScene(await open())
    await createSession(kernel, clerk.personId)
    const change = { companyId, membershipId: clerk.membershipId, unitId: lineId, role: 'approver' }
    await execute(kernel, changeMember, { ...change, expectedVersion: 1 }, { actor: boss })
    expect(await sessionsOf(kernel, clerk)).toEqual([])
    expect(await actorOf(kernel, clerk)).toMatchObject({ unitId: lineId, unitIds: [lineId] })
    await expect(
      execute(kernel, changeMember, { ...change, expectedVersion: 1 }, { actor: boss }),
    ).rejects.toEqual(isRefused('kernel.stale-version'))
  })

  test('whoever is suspended has no access until restored, whoever is removed never again', async () => {
    const { kernel, boss, clerk, companyId } = await companyScene(await open())
    await createSession(kernel, clerk.personId)
    const member = { companyId, membershipId: clerk.membershipId }
    await execute(kernel, suspendMember, { ...member, expectedVersion: 1 }, { actor: boss })
    expect(await sessionsOf(kernel, clerk)).toEqual([])
    expect(await actorOf(kernel, clerk)).toMatchObject({ companyId: null, permissions: new Set() })
    await execute(kernel, restoreMember, { ...member, expectedVersion: 2 }, { actor: boss })
    expect(await actorOf(kernel, clerk)).toMatchObject({ companyId })
    await execute(kernel, removeMember, { ...member, expectedVersion: 3 }, { actor: boss })
    expect(await actorOf(kernel, clerk)).toMatchObject({ companyId: null })
  })

  test('a role of its own gives what it says, as far as it says, from the next request on', async () => {
    const { kernel, boss, clerk, companyId, plantId } = await companyScene(await open())
    const as = { actor: boss }
    const grants = [{ permission: 'orders.see-own-orders', scope: 'own' as const }]
    const { roleId } = await execute(kernel, createRole, { companyId, name: 'Requester', grants }, as)
    const member = { companyId, membershipId: clerk.membershipId, unitId: plantId }
    await execute(kernel, changeMember, { ...member, role: roleId, expectedVersion: 1 }, as)
    expect(await actorOf(kernel, clerk)).toMatchObject({
      permissions: new Set(['orders.see-own-orders']),
      scopes: new Map([['orders.see-own-orders', 'own']]),
    })
    await createSession(kernel, clerk.personId)
    const wider = [{ permission: 'orders.see-own-orders', scope: 'unit' as const }]
    const edit = { companyId, roleId, name: 'Requester', grants: wider, expectedVersion: 1 }
    await execute(kernel, editRole, edit, as)
    expect(await sessionsOf(kernel, clerk)).toEqual([])
    await expect(execute(kernel, removeRole, { companyId, roleId, expectedVersion: 2 }, as)).rejects.toEqual(
      isRefused('companies.role-in-use'),
    )
  })

  test('one that is suspended lets none of its people in', async () => {
    const { kernel, clerk, companyId } = await companyScene(await open())
    await createSession(kernel, clerk.personId)
    const data = { companyId, name: 'Nordwerk', country: 'DE', vatId: '', expectedVersion: 1 }
    const as = { actor: await newStaff(kernel, { role: 'finance' }) }
    await execute(kernel, editCompany, { ...data, status: 'suspended' as const }, as)
    expect(await sessionsOf(kernel, clerk)).toEqual([])
    expect(await actorOf(kernel, clerk)).toMatchObject({ companyId: null })
    expect(await ask(kernel, viewCompany, { companyId }, as)).toMatchObject({ status: 'suspended' })
  })
})
