import { expect, test } from 'vitest'
import { z } from 'zod'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { may } from '#lib/kernel/actor.ts'
import { query } from '#lib/kernel/command.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { sessionReader } from '#lib/web/contract.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { allDefinitions } from '#tests/support/definitions.ts'
import { newBuyer, newStaff, system } from '#tests/support/factories/actor.ts'
import { createCompany } from '#tests/support/factories/company.ts'
import { createMember } from '#tests/support/factories/person.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { createSession } from '#tests/support/mint-session.ts'
import { startActing } from './commands/start-acting.ts'
import { stopActing } from './commands/stop-acting.ts'
import { switchCompany } from './commands/switch-company.ts'
import { listPlaces } from './queries/list-places.ts'

const readPerson = query({
  id: 'test.read-person',
  needs: 'anyone',
  input: z.strictObject({ personId: z.string().max(32), sessionId: z.string().max(32) }),
  async run(ctx, token) {
    const reader = await ctx.port(sessionReader)
    return (await reader.read(ctx, { ...token, sessionVersion: 1 }))?.person
  },
})

/** Somebody as a request of their session finds them. */
async function signedIn(kernel: TestKernel, personId: string) {
  const sessionId = await createSession(kernel, personId)
  const now = async (): Promise<Person> => {
    const person = await ask(kernel, readPerson, { personId, sessionId }, { actor: system })
    if (!person) throw new Error('The session has ended.')
    return person
  }
  return { sessionId, now }
}

describeEachDatabase('somebody who belongs to two companies', (open) => {
  test('acts for the one that this session chose, and cannot choose another’s place', async () => {
    const kernel = testKernel(await open(), domains)
    const buyer = await newBuyer(kernel, { company: { name: 'Alpha' } })
    kernel.clock.advance(1000)
    const { companyId } = await createCompany(kernel, { name: 'Beta' })
    const { membershipId } = await createMember(kernel, { companyId, personId: buyer.personId })
    const [one, two] = [await signedIn(kernel, buyer.personId), await signedIn(kernel, buyer.personId)]
    expect(await ask(kernel, listPlaces, {}, { actor: await one.now() })).toMatchObject([
      { companyName: 'Alpha', isChosen: true },
      { companyName: 'Beta', isChosen: false },
    ])
    await execute(kernel, switchCompany, { membershipId }, { actor: await one.now() })
    expect(await one.now()).toMatchObject({ companyId, companyName: 'Beta', membershipId })
    expect(await two.now()).toMatchObject({ companyName: 'Alpha' })
    const stranger = await newBuyer(kernel)
    for (const foreign of [stranger.membershipId, 'missing']) {
      await expect(
        execute(kernel, switchCompany, { membershipId: foreign }, { actor: await one.now() }),
      ).rejects.toMatchObject({ code: 'kernel.not-found' })
    }
  })
})

describeEachDatabase('staff who act for a buyer', (open) => {
  async function acting(role: 'sales' | 'finance' = 'sales') {
    const kernel = testKernel(await open(), domains)
    const buyer = await newBuyer(kernel, { role: 'company-administrator' })
    const staff = await newStaff(kernel, { role, name: 'Sam' })
    const session = await signedIn(kernel, staff.personId)
    const start = async (membershipId = buyer.membershipId) =>
      execute(
        kernel,
        startActing,
        { membershipId, reason: 'Asked on the phone' },
        { actor: await session.now() },
      )
    return { kernel, buyer, staff, session, start }
  }

  test('are that buyer, with their own name beside', async () => {
    const { buyer, staff, session, start } = await acting()
    await start()
    expect(await session.now()).toMatchObject({
      personId: buyer.personId,
      companyId: buyer.companyId,
      isStaff: false,
      staff: { personId: staff.personId, name: 'Sam' },
    })
  })

  test('do nothing that is the buyer’s alone: security, keys, people, roles', async () => {
    const { kernel, session, start } = await acting()
    await start()
    const actor = await session.now()
    const definitions = await allDefinitions()
    const allowed = definitions.filter(({ needs }) => may(actor, needs)).map(({ id }) => id)
    const personal = definitions.filter(({ needs }) => needs !== 'anyone' && needs.isPersonal)
    expect(personal.length).toBeGreaterThan(15)
    expect(personal.filter(({ id }) => allowed.includes(id))).toEqual([])
    expect(allowed.filter((id) => /^(identity|api|companies)\./.test(id)).sort()).toEqual([
      'companies.list-addresses',
      'companies.view-own-company',
      'identity.stop-acting',
      'identity.verify-sign-in',
    ])
    expect(allowed).toContain('orders.place-order')
    await expect(execute(kernel, switchCompany, { membershipId: 'any' }, { actor })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    })
  })

  test('are themselves again when they stop, after an hour, and when the buyer is suspended', async () => {
    const { kernel, buyer, staff, session, start } = await acting()
    await start()
    await execute(kernel, stopActing, {}, { actor: await session.now() })
    expect(await session.now()).toMatchObject({ personId: staff.personId, isStaff: true })
    await start()
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('companies_membership')
        .set({ is_suspended: 1 })
        .where('id', '=', buyer.membershipId)
        .execute(),
    )
    expect(await session.now()).toMatchObject({ personId: staff.personId })
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('companies_membership')
        .set({ is_suspended: 0 })
        .where('id', '=', buyer.membershipId)
        .execute(),
    )
    expect(await session.now()).toMatchObject({ personId: buyer.personId })
    kernel.clock.advance(60 * 60_000)
    expect(await session.now()).toMatchObject({ personId: staff.personId })
  })

  test('need the right, and somebody who has access', async () => {
    const { start } = await acting('finance')
    await expect(start()).rejects.toMatchObject({ code: 'kernel.forbidden' })
    const sales = await acting()
    await expect(sales.start('missing')).rejects.toMatchObject({ code: 'kernel.not-found' })
  })

  test('are named beside the buyer in the audit trail', async () => {
    const { kernel, buyer, staff, session, start } = await acting()
    await start()
    await execute(kernel, stopActing, {}, { actor: await session.now() })
    const rows = await kernel.database.read((reader) =>
      reader
        .selectFrom('kernel_audit_entry')
        .select(['action', 'actor_id', 'staff_id', 'staff_name'])
        .where('action', 'like', 'identity.%acting')
        .orderBy('action')
        .execute(),
    )
    expect(rows).toEqual([
      { action: 'identity.start-acting', actor_id: staff.personId, staff_id: null, staff_name: null },
      {
        action: 'identity.stop-acting',
        actor_id: buyer.personId,
        staff_id: staff.personId,
        staff_name: 'Sam',
      },
    ])
  })
})
