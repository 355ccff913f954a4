import { expect, test } from 'vitest'
import { execute } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { domains } from '#domains'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import { addEndpoint } from './commands/add-endpoint.ts'
import { setEndpointState } from './commands/set-endpoint-state.ts'
import { manageWebhooks } from './permissions.ts'
import { mostEndpoints } from './repository/endpoints.ts'

const rivals = mostEndpoints + 10
const input = { url: 'https://hooks.example.com/orders', description: 'ERP', eventTypes: ['order.placed'] }

describeEachDatabase('places for endpoints', (_open, dialect) => {
  async function openShop() {
    const { first, second } = await rivalKernels(dialect, domains)
    const staff = await newStaff(first)
    const addFrom = (kernel: TestKernel, actor = staff) => execute(kernel, addEndpoint, input, { actor })
    const storm = () =>
      Promise.allSettled(
        Array.from({ length: rivals }, (_, rival) => addFrom(rival % 2 === 0 ? first : second)),
      )
    return { first, second, staff, addFrom, storm }
  }

  async function countIn({ database }: TestKernel): Promise<number> {
    const rows = await database.read((reader) =>
      reader.selectFrom('webhooks_endpoint').select('id').where('state', '!=', 'deleted').execute(),
    )
    return rows.length
  }

  test('are never more than the bound, however many add endpoints at once in two processes', async () => {
    const { first, storm } = await openShop()
    const results = await storm()
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(mostEndpoints)
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(reasons.every((reason) => isRefused(reason) && reason.code === 'webhooks.too-many')).toBe(true)
    expect(await countIn(first)).toBe(mostEndpoints)
  })

  test('come free once for each endpoint that goes, also when two delete it at once', async () => {
    const { first, second, staff, addFrom, storm } = await openShop()
    const added = (await storm()).flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    const { endpointId } = added[0] ?? { endpointId: '' }
    const go = (kernel: TestKernel) =>
      execute(kernel, setEndpointState, { endpointId, state: 'deleted' }, { actor: staff })
    const deletions = await Promise.allSettled([go(first), go(second)])
    expect(deletions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await addFrom(first)
    await expect(addFrom(second)).rejects.toMatchObject({ code: 'webhooks.too-many' })
    expect(await countIn(first)).toBe(mostEndpoints)
  })

  test('of a company are its own', async () => {
    const { first, staff, addFrom, storm } = await openShop()
    await storm()
    const permissions = new Set([manageWebhooks.id])
    const manager = { ...staff, isStaff: false, companyId: 'company-a', companyName: 'A', permissions }
    await addFrom(first, manager)
    expect(await countIn(first)).toBe(mostEndpoints + 1)
  })

  test('of a deleted endpoint stay free: nobody who was a moment late brings it back', async () => {
    const { first, second, staff, addFrom } = await openShop()
    for (let round = 0; round < 5; round += 1) {
      const { endpointId } = await addFrom(first)
      const set = (kernel: TestKernel, state: 'active' | 'deleted') =>
        execute(kernel, setEndpointState, { endpointId, state }, { actor: staff })
      await Promise.allSettled([
        set(first, 'deleted'),
        ...[second, first, second, first].map((kernel) => set(kernel, 'active')),
      ])
    }
    expect(await countIn(first)).toBe(0)
  })
})
