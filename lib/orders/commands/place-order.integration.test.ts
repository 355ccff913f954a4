import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import { createAddress } from '#tests/support/factories/company.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { findAnyOrder, findOwnOrder } from '../queries/find-order.ts'
import { listAllOrders, listOwnOrders } from '../queries/list-orders.ts'
import { previewOrder } from '../queries/preview-order.ts'
import { placeOrder } from './place-order.ts'

describeEachDatabase('placing an order', (open) => {
  let kernel: TestKernel
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, testDelivery])
  })

  test('splits it by kind, to the cent, as the preview said', async () => {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care])
    const preview = await ask(kernel, previewOrder, { locale: 'en' }, { actor: ready.buyer })
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    const order = await ask(kernel, findOwnOrder, { orderId }, { actor: ready.buyer })
    expect(order.parts.map((part) => [part.kind, part.netMinor, part.taxMinor])).toEqual([
      ['physical', 12_500n, 2375n],
      ['service', 18_000n, 3420n],
      ['subscription', 4900n, 931n],
    ])
    expect(order.totalMinor).toBe(42_126n)
    expect(preview?.totals.totalMinor).toBe(order.totalMinor)
    expect(preview?.recurring).toEqual([{ intervalMonths: 1, netMinor: 4900n }])
    expect(order.parts[0]?.lines[0]?.priceTrace.map((step) => step.rule)).toEqual(['list'])
  })

  test('hands every part to its fulfiller', async () => {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care])
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    while ((await deliverFacts(kernel)) > 0);
    const order = await ask(kernel, findOwnOrder, { orderId }, { actor: ready.buyer })
    expect(order.parts.map((part) => part.state)).toEqual(['in-progress', 'in-progress', 'in-progress'])
    expect(order.state).toBe('in-progress')
  })

  test('sent twenty times at once makes one order', async () => {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump])
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        execute(kernel, placeOrder, input, { actor: ready.buyer, key: 'form-1' }),
      ),
    )
    expect(new Set(answers.map((answer) => answer.orderId)).size).toBe(1)
    const list = await ask(kernel, listOwnOrders, { asked: [] }, { actor: ready.buyer })
    expect(list.rows).toHaveLength(1)
  })

  test('with two forms of one cart makes one order: the cart was taken', async () => {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump])
    const results = await Promise.allSettled(
      ['tab-1', 'tab-2'].map((key) => execute(kernel, placeOrder, input, { actor: ready.buyer, key })),
    )
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('refused for want of stock leaves no trace', async () => {
    const ready = await readyToOrder(kernel, 2000n)
    const input = await fillCart(kernel, ready, [ready.visit, ready.pump], 3000n)
    const place = execute(kernel, placeOrder, input, { actor: ready.buyer, key: 'short' })
    await expect(place).rejects.toMatchObject({ code: 'inventory.out-of-stock' })
    const list = await ask(kernel, listOwnOrders, { asked: [] }, { actor: ready.buyer })
    expect(list.rows).toEqual([])
    const preview = await ask(kernel, previewOrder, { locale: 'en' }, { actor: ready.buyer })
    expect(preview?.cart.version).toBe(input.cartVersion)
  })

  test('is previewed with what there is too little of', async () => {
    const ready = await readyToOrder(kernel, 2000n)
    await fillCart(kernel, ready, [ready.visit, ready.pump], 3000n)
    const preview = await ask(kernel, previewOrder, { locale: 'en' }, { actor: ready.buyer })
    const { name, sku } = ready.pump
    expect(preview?.problems).toMatchObject([{ code: 'short-of-stock', values: { name, sku, left: 2 } }])
  })

  test('of a cart that was changed meanwhile is refused', async () => {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump])
    await fillCart(kernel, ready, [ready.visit])
    const place = execute(kernel, placeOrder, input, { actor: ready.buyer })
    await expect(place).rejects.toMatchObject({ code: 'cart.changed' })
  })

  test('to another company’s address is refused like a missing one', async () => {
    const ready = await readyToOrder(kernel)
    const other = await addressOfStranger(kernel)
    const input = await fillCart(kernel, ready, [ready.pump])
    const to = (addressId: string) =>
      execute(kernel, placeOrder, { ...input, addressId }, { actor: ready.buyer }).catch(
        (error: unknown) => error,
      )
    expect(await to(other.addressId)).toEqual(await to('missing'))
    expect(await to('missing')).toMatchObject({ code: 'orders.no-address' })
  })

  test('of another company can’t be seen, staff see both', async () => {
    const ready = await readyToOrder(kernel)
    const stranger = await newBuyer(kernel)
    const staff = await newStaff(kernel)
    const input = await fillCart(kernel, ready, [ready.pump])
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    const see = (id: string) =>
      ask(kernel, findOwnOrder, { orderId: id }, { actor: stranger }).catch((error: unknown) => error)
    expect(await see(orderId)).toEqual(await see('missing'))
    expect(await see(orderId)).toMatchObject({ code: 'kernel.not-found' })
    expect((await ask(kernel, findAnyOrder, { orderId }, { actor: staff })).orderId).toBe(orderId)
    const all = await ask(kernel, listAllOrders, { asked: [] }, { actor: staff })
    expect(all.rows.map((order) => order.orderId)).toContain(orderId)
  })

  test('of three lines takes at most 50 statements', async () => {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care])
    const before = kernel.database.statementCount()
    await execute(kernel, placeOrder, input, { actor: ready.buyer, key: 'counted' })
    expect(kernel.database.statementCount() - before).toBeLessThanOrEqual(50)
  })
})

async function addressOfStranger(kernel: TestKernel) {
  const stranger = await newBuyer(kernel)
  return createAddress(kernel, stranger.companyId)
}
