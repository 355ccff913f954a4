import { expect, test } from 'vitest'
import { execute } from '#lib/kernel/execute.ts'
import { companyScene } from '#tests/support/company-scene.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { CompanyPerson } from '#tests/support/factories/actor.ts'
import { newBuyer, newMember } from '#tests/support/factories/actor.ts'
import { changeMember } from './change-member.ts'
import { createRole } from './create-role.ts'
import { moveUnit } from './move-unit.ts'
import { removeMember } from './remove-member.ts'
import { removeUnit } from './remove-unit.ts'
import { renameUnit } from './rename-unit.ts'
import { suspendMember } from './suspend-member.ts'
import { createUnit } from './create-unit.ts'

const isRefused = (code: string) => expect.objectContaining({ code })

describeEachDatabase('in a company', (open) => {
  test('keeps its last administrator', async () => {
    const { kernel, boss, companyId, rootId } = await companyScene(await open())
    const own = { companyId, membershipId: boss.membershipId, expectedVersion: 1 }
    const last = isRefused('companies.last-administrator')
    const as = { actor: boss }
    await expect(execute(kernel, suspendMember, own, as)).rejects.toEqual(last)
    await expect(execute(kernel, removeMember, own, as)).rejects.toEqual(last)
    await expect(
      execute(kernel, changeMember, { ...own, unitId: rootId, role: 'buyer' }, as),
    ).rejects.toEqual(last)
  })

  test('of two administrators who take each other’s role at once, one stays', async () => {
    const { kernel, boss, companyId, rootId } = await companyScene(await open())
    const other = await newMember(kernel, { companyId, name: 'N' }, { role: 'company-administrator' })
    const demote = (actor: CompanyPerson, { membershipId }: CompanyPerson) =>
      execute(
        kernel,
        changeMember,
        { companyId, membershipId, unitId: rootId, role: 'buyer', expectedVersion: 1 },
        { actor },
      )
    const ends = await Promise.allSettled([demote(boss, other), demote(other, boss)])
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  })

  test('no role holds a right of the staff’s, or one that its maker does not hold', async () => {
    const { kernel, boss, companyId } = await companyScene(await open())
    const make = (actor: CompanyPerson, permission: string) =>
      execute(
        kernel,
        createRole,
        { companyId, name: permission, grants: [{ permission, scope: 'company' }] },
        { actor },
      )
    await expect(make(boss, 'fulfillment.ship-goods')).rejects.toEqual(isRefused('companies.no-such-right'))
    await expect(make(boss, 'orders.see-all-orders')).rejects.toEqual(isRefused('companies.no-such-right'))
    const without = { ...boss, permissions: new Set(['companies.manage-roles']) }
    await expect(make(without, 'orders.place-orders')).rejects.toEqual(
      isRefused('companies.beyond-own-rights'),
    )
  })

  test('whoever looks after a unit gives nobody more, and touches nobody with more', async () => {
    const { kernel, boss, clerk, companyId, plantId, lineId, rootId } = await companyScene(await open())
    const foreman: CompanyPerson = {
      ...(await newMember(kernel, { companyId, name: 'N' }, { unitId: plantId })),
      permissions: new Set([...clerk.permissions, 'companies.manage-members', 'companies.manage-units']),
      scopes: new Map(
        [...clerk.permissions, 'companies.manage-members', 'companies.manage-units'].map((id) => [
          id,
          'subtree',
        ]),
      ),
    }
    const as = { actor: foreman }
    const member = { companyId, membershipId: clerk.membershipId, expectedVersion: 1 }
    await expect(
      execute(kernel, changeMember, { ...member, unitId: lineId, role: 'company-administrator' }, as),
    ).rejects.toEqual(isRefused('companies.beyond-own-rights'))
    await expect(
      execute(kernel, changeMember, { ...member, unitId: rootId, role: 'buyer' }, as),
    ).rejects.toEqual(isRefused('kernel.not-found'))
    await expect(
      execute(kernel, suspendMember, { ...member, membershipId: boss.membershipId }, as),
    ).rejects.toEqual(isRefused('kernel.not-found'))
    const lead = await newMember(
      kernel,
      { companyId, name: 'N' },
      { unitId: plantId, role: 'company-administrator' },
    )
    await expect(
      execute(kernel, suspendMember, { ...member, membershipId: lead.membershipId }, as),
    ).rejects.toEqual(isRefused('companies.more-rights-than-own'))
    await execute(kernel, changeMember, { ...member, unitId: lineId, role: 'buyer' }, as)
  })

  test('what is another company’s answers like what is missing', async () => {
    const { kernel, companyId, clerk, plantId, rootId } = await companyScene(await open())
    const stranger = { actor: await newBuyer(kernel, { role: 'company-administrator' }) }
    const own = stranger.actor.companyId
    const heard = (company: string, ids: Readonly<Record<'unitId' | 'membershipId', string>>) =>
      Promise.all(
        [
          execute(
            kernel,
            renameUnit,
            { companyId: company, unitId: ids.unitId, name: 'X', expectedVersion: 1 },
            stranger,
          ),
          execute(kernel, createUnit, { companyId: company, parentId: ids.unitId, name: 'X' }, stranger),
          execute(
            kernel,
            moveUnit,
            { companyId: company, unitId: ids.unitId, parentId: rootId, expectedVersion: 1 },
            stranger,
          ),
          execute(
            kernel,
            removeUnit,
            { companyId: company, unitId: ids.unitId, expectedVersion: 1 },
            stranger,
          ),
          execute(
            kernel,
            suspendMember,
            { companyId: company, membershipId: ids.membershipId, expectedVersion: 1 },
            stranger,
          ),
          execute(
            kernel,
            removeMember,
            { companyId: company, membershipId: ids.membershipId, expectedVersion: 1 },
            stranger,
          ),
        ].map((call) =>
          call.then(
            () => 'done',
            (error: unknown) => (error as { code?: string }).code,
          ),
        ),
      )
    const foreign = { unitId: plantId, membershipId: clerk.membershipId }
    const missing = { unitId: 'missing', membershipId: 'missing' }
    const notFound = Array.from({ length: 6 }, () => 'kernel.not-found')
    expect(await heard(companyId, foreign)).toEqual(notFound)
    expect(await heard(own, foreign)).toEqual(notFound)
    expect(await heard(own, missing)).toEqual(notFound)
  })
})
