import { expect, test } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newMember, newStaff } from '#tests/support/factories/actor.ts'
import { createUnit } from '#tests/support/factories/company.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { placeOrder } from './commands/place-order.ts'
import { seeOwnOrders } from './permissions.ts'
import { findAnyOrder, findOwnOrder } from './queries/find-order.ts'
import { browseOwnOrders } from './queries/browse-orders.ts'

const first = { after: null, limit: 10 }

describeEachDatabase('the orders of a company', (open) => {
  /** A buyer at the root, one in the plant, one in a line of it and one in the warehouse; each but the last ordered. */
  async function company() {
    const kernel = testKernel(await open(), [...domains, testDelivery])
    const ready = await readyToOrder(kernel)
    const { companyId, name } = { companyId: ready.buyer.companyId, name: 'Nordwerk' }
    const plantId = await createUnit(kernel, companyId)
    const lineId = await createUnit(kernel, companyId, { parentId: plantId })
    const warehouseId = await createUnit(kernel, companyId)
    const inUnit = (unitId: string) => newMember(kernel, { companyId, name }, { unitId })
    const people = {
      root: ready.buyer,
      plant: await inUnit(plantId),
      line: await inUnit(lineId),
      warehouse: await inUnit(warehouseId),
    }
    const order = async (actor: Person) => {
      const input = await fillCart(kernel, { ...ready, buyer: { ...actor, companyId } }, [ready.pump])
      return (await execute(kernel, placeOrder, input, { actor })).orderId
    }
    const ids = {
      root: await order(people.root),
      plant: await order(people.plant),
      line: await order(people.line),
    }
    const seen = async (actor: Person) =>
      new Set((await ask(kernel, browseOwnOrders, first, { actor })).orders.map(({ orderId }) => orderId))
    return { kernel, people, ids, order, seen }
  }

  test('are seen from above and not from beside', async () => {
    const { kernel, people, ids, seen } = await company()
    expect(await seen(people.root)).toEqual(new Set(Object.values(ids)))
    expect(await seen(people.plant)).toEqual(new Set([ids.plant, ids.line]))
    expect(await seen(people.line)).toEqual(new Set([ids.line]))
    expect(await seen(people.warehouse)).toEqual(new Set())
    for (const orderId of [ids.plant, 'missing']) {
      await expect(ask(kernel, findOwnOrder, { orderId }, { actor: people.line })).rejects.toMatchObject({
        code: 'kernel.not-found',
      })
    }
  })

  test('are one’s own alone where the role says so', async () => {
    const { people, ids, seen } = await company()
    const own = { ...people.plant, scopes: new Map([[seeOwnOrders.id, 'own' as const]]) }
    expect(await seen(own)).toEqual(new Set([ids.plant]))
  })

  test('name both sides who of the staff placed them in whose name', async () => {
    const { kernel, people, order } = await company()
    const clerk = await newStaff(kernel, { name: 'Sam' })
    const staff = { personId: clerk.personId, name: clerk.name }
    const orderId = await order({ ...people.plant, staff })
    const named = { personName: people.plant.name, placedBy: staff }
    expect(await ask(kernel, findOwnOrder, { orderId }, { actor: people.plant })).toMatchObject(named)
    expect(await ask(kernel, findAnyOrder, { orderId }, { actor: clerk })).toMatchObject(named)
  })
})
