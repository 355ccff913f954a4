import { expect, test } from 'vitest'
import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import { permission } from '#lib/kernel/shell.ts'
import { sessionReader } from '#lib/web/contract.ts'
import { domains } from '#domains'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { guest, system } from '#tests/support/factories/actor.ts'
import { createCompany } from '#tests/support/factories/company.ts'
import { createBuyer, createStaff } from '#tests/support/factories/person.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { createSession } from '#tests/support/mint-session.ts'
import { noteSeen } from './commands/note-seen.ts'

const rights: readonly Permission[] = [
  { id: 'test.buy', description: 'Buy.', grantedTo: ['buyer'] },
  { id: 'test.ship', description: 'Ship.', grantedTo: ['administrator'] },
  { id: 'test.read', description: 'Read.', grantedTo: ['buyer', 'administrator'] },
  { id: 'test.nobody', description: 'Wait to be granted.', grantedTo: [] },
]
const testRights = definePlugin({ id: 'test', title: 'Test', contributes: rights.map(permission) })

const readSession = query({
  id: 'test.read-session',
  needs: 'anyone',
  input: z.strictObject({
    personId: z.string().max(32),
    sessionVersion: z.int(),
    sessionId: z.string().max(32),
  }),
  run: async (ctx, token) => (await ctx.port(sessionReader)).read(ctx, token),
})

describeEachDatabase('sessionReader', (open) => {
  const newKernel = async () => testKernel(await open(), [...domains, testRights])

  test('a buyer acts for the own company with the rights of buyers only, after two statements', async () => {
    const kernel = await newKernel()
    await createBuyer(kernel, (await createCompany(kernel, { name: 'Somebody else' })).companyId)
    const company = await createCompany(kernel, { name: 'Nordwerk' })
    const { personId } = await createBuyer(kernel, company.companyId, { name: 'Ada' })
    const actor = await read(kernel, personId)
    expect(actor?.statements).toBe(2)
    expect(actor).toMatchObject({
      type: 'person',
      personId,
      name: 'Ada',
      isStaff: false,
      companyId: company.companyId,
      companyName: 'Nordwerk',
    })
    expect(testRightsOf(actor?.permissions)).toEqual(['test.buy', 'test.read'])
  })

  test('staff have no company and the rights of staff only, after one statement', async () => {
    const kernel = await newKernel()
    const { personId } = await createStaff(kernel, { name: 'Sam' })
    const actor = await read(kernel, personId)
    expect(actor?.statements).toBe(1)
    expect(actor).toMatchObject({ name: 'Sam', isStaff: true, companyId: null, companyName: null })
    expect(testRightsOf(actor?.permissions)).toEqual(['test.read', 'test.ship'])
  })

  test('who is a member of nothing has no rights', async () => {
    const kernel = await newKernel()
    const company = await createCompany(kernel)
    const { personId } = await createBuyer(kernel, company.companyId)
    await kernel.database.write((transaction) => transaction.deleteFrom('companies_membership').execute())
    expect(await read(kernel, personId)).toMatchObject({ companyId: null, permissions: new Set() })
  })

  test('a session of another version, of nobody, or of somebody suspended reads as none', async () => {
    const kernel = await newKernel()
    const { personId } = await createStaff(kernel)
    const suspended = await createStaff(kernel, { isSuspended: true })
    expect(await read(kernel, personId, 0)).toBeUndefined()
    expect(await read(kernel, personId, 2)).toBeUndefined()
    expect(await read(kernel, 'nobody')).toBeUndefined()
    expect(await read(kernel, suspended.personId)).toBeUndefined()
  })

  test('a suspension and a new version end a session at its next request', async () => {
    const kernel = await newKernel()
    const { personId } = await createStaff(kernel)
    const change = (set: { readonly is_suspended?: number; readonly session_version?: number }) =>
      kernel.database.write((transaction) =>
        transaction.updateTable('identity_person').set(set).where('id', '=', personId).execute(),
      )
    expect(await read(kernel, personId)).toBeDefined()
    await change({ is_suspended: 1 })
    expect(await read(kernel, personId)).toBeUndefined()
    await change({ is_suspended: 0, session_version: 2 })
    expect(await read(kernel, personId)).toBeUndefined()
    expect(await read(kernel, personId, 2)).toBeDefined()
  })

  test('a session that was ended, ran out, or is of somebody else reads as none', async () => {
    const kernel = await newKernel()
    const { personId } = await createStaff(kernel)
    const other = await createStaff(kernel)
    const sessionId = await createSession(kernel, personId)
    expect(await read(kernel, personId, 1, sessionId)).toMatchObject({ sessionId })
    expect(await read(kernel, other.personId, 1, sessionId)).toBeUndefined()
    expect(await read(kernel, personId, 1, 'nowhere')).toBeUndefined()
    kernel.clock.advance(12 * 3_600_000)
    expect(await read(kernel, personId, 1, sessionId)).toBeUndefined()
  })

  test('is noted as seen at most once in five minutes', async () => {
    const kernel = await newKernel()
    const { personId } = await createStaff(kernel)
    const sessionId = await createSession(kernel, personId)
    const isDue = async () => (await read(kernel, personId, 1, sessionId))?.isSeenDue
    expect(await isDue()).toBe(false)
    kernel.clock.advance(5 * 60_000)
    expect(await isDue()).toBe(true)
    await execute(kernel, noteSeen, { sessionId }, { actor: system })
    expect(await isDue()).toBe(false)
  })
})

/** As somebody who signed in; nobody else's session, unless the test names it. */
async function read(kernel: TestKernel, personId: string, sessionVersion = 1, sessionId?: string) {
  const token = { personId, sessionVersion, sessionId: sessionId ?? (await createSession(kernel, personId)) }
  const before = kernel.database.statementCount()
  const found = await ask(kernel, readSession, token, { actor: guest })
  return (
    found && {
      ...found.person,
      isSeenDue: found.isSeenDue,
      statements: kernel.database.statementCount() - before,
    }
  )
}

function testRightsOf(permissions: ReadonlySet<string> = new Set()): readonly string[] {
  return [...permissions].filter((id) => id.startsWith('test.')).sort()
}
