import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Actor } from '#lib/kernel/actor.ts'
import { query } from '#lib/kernel/command.ts'
import { ask } from '#lib/kernel/execute.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { guest, newBuyer, newStaff, system } from '#tests/support/factories/actor.ts'
import { createAddress } from '#tests/support/factories/company.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { companyReader } from './contract.ts'
import { listAddresses } from './queries/list-addresses.ts'

const readCompany = query({
  id: 'test.read-company',
  needs: 'anyone',
  input: z.strictObject({ companyId: z.string().max(32) }),
  async run(ctx, { companyId }) {
    const reader = await ctx.port(companyReader)
    return {
      company: await reader.find(ctx, companyId),
      addresses: await reader.addresses(ctx, companyId),
    }
  },
})

const nothing = { company: undefined, addresses: [] }

describeEachDatabase('companyReader', (open) => {
  async function twoCompanies() {
    const kernel = testKernel(await open())
    const ada = await newBuyer(kernel, { company: { name: 'Nordwerk' } })
    const bob = await newBuyer(kernel, { company: { name: 'Südwerk' } })
    const branch = await createAddress(kernel, ada.companyId, { label: 'Branch', position: 1 })
    const plant = await createAddress(kernel, ada.companyId, { label: 'Plant', position: 0 })
    await createAddress(kernel, bob.companyId)
    return { kernel, ada, bob, plant, branch }
  }

  test('a buyer sees the own company, its main address first', async () => {
    const { kernel, ada, plant, branch } = await twoCompanies()
    const seen = await read(kernel, ada, ada.companyId)
    expect(seen.company).toMatchObject({ companyId: ada.companyId, name: 'Nordwerk', currency: 'EUR' })
    expect(seen.addresses).toEqual([plant, branch])
    expect(await ask(kernel, listAddresses, {}, { actor: ada })).toEqual([plant, branch])
  })

  test('a foreign company reads like a missing one', async () => {
    const { kernel, ada, bob } = await twoCompanies()
    expect(await read(kernel, ada, bob.companyId)).toEqual(nothing)
    expect(await read(kernel, ada, 'missing')).toEqual(nothing)
    expect(await read(kernel, { ...ada, companyId: null }, ada.companyId)).toEqual(nothing)
    expect(await read(kernel, guest, ada.companyId)).toEqual(nothing)
  })

  test('staff and the shop itself see every company', async () => {
    const { kernel, ada, bob } = await twoCompanies()
    for (const actor of [await newStaff(kernel), system]) {
      expect((await read(kernel, actor, ada.companyId)).company?.name).toBe('Nordwerk')
      expect((await read(kernel, actor, bob.companyId)).addresses).toHaveLength(1)
    }
  })

  test('addresses are listed for buyers only', async () => {
    const { kernel } = await twoCompanies()
    const staff = await newStaff(kernel)
    await expect(ask(kernel, listAddresses, {}, { actor: staff })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    })
    await expect(ask(kernel, listAddresses, {}, { actor: guest })).rejects.toMatchObject({
      code: 'kernel.sign-in',
    })
  })
})

function read(kernel: TestKernel, actor: Actor, companyId: string) {
  return ask(kernel, readCompany, { companyId }, { actor })
}
