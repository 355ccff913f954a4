import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Actor } from '#lib/kernel/actor.ts'
import type { Query } from '#lib/kernel/command.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { findOwnOrder } from '#lib/orders/queries/find-order.ts'
import { listAllOpenOrders, listOwnOpenOrders } from '#lib/orders/queries/list-open-orders.ts'
import { readDesk } from '#lib/shell/queries/read-desk.ts'
import { readOfficeHome, readPortalHome } from '#lib/shell/queries/read-home.ts'
import { searchPalette } from '#lib/shell/queries/search-palette.ts'
import { plugins } from '#plugins/index.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { guest, newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'

describeEachDatabase('the frames', (open) => {
  let kernel: TestKernel
  let database: Database
  let buyer: Actor
  let staff: Actor
  let orderNumber: string

  beforeAll(async () => {
    database = await open()
    kernel = testKernel(database, [...domains, ...plugins])
    const ready = await readyToOrder(kernel)
    buyer = ready.buyer
    staff = await newStaff(kernel)
    const input = await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care])
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    orderNumber = (await ask(kernel, findOwnOrder, { orderId }, { actor: ready.buyer })).orderNumber
    while ((await deliverFacts(kernel)) > 0);
    await fillCart(kernel, ready, [ready.pump])
  })

  async function counting<I, O>(query: Query<I, O>, input: NoInfer<I>, actor: Actor) {
    const before = database.statementCount()
    const answer = await ask(kernel, query, input, { actor })
    return { answer, statements: database.statementCount() - before }
  }

  test('the start page of the back office lists what is to be done, in at most twelve statements', async () => {
    const { answer, statements } = await counting(readOfficeHome, {}, staff)
    expect(answer.waiting.map(({ label, values }) => [label, values?.['count']])).toEqual([
      ['fulfillment.waitForYou', 1],
      ['field-service.waitForYou', 1],
      ['subscriptions.waitForYou', 1],
    ])
    expect(statements).toBeLessThanOrEqual(12)
  })

  test('the start page of the portal begins with the cart, in at most four statements', async () => {
    const { answer, statements } = await counting(readPortalHome, {}, buyer)
    expect(answer.waiting).toEqual([
      { label: 'cart.waitsForYou', values: { count: 1 }, meaning: 'information', href: '/cart' },
    ])
    expect(statements).toBeLessThanOrEqual(4)
  })

  test('open orders take two statements, and are those of the own company', async () => {
    const own = await counting(listOwnOpenOrders, {}, buyer)
    expect(own.answer.map((order) => order.orderNumber)).toEqual([orderNumber])
    expect(own.statements).toBe(2)
    const strange = await newBuyer(kernel)
    expect(await ask(kernel, listOwnOpenOrders, {}, { actor: strange })).toEqual([])
    expect(await ask(kernel, listAllOpenOrders, {}, { actor: staff })).toHaveLength(1)
  })

  test('the frame asks for cart and inbox in two statements', async () => {
    const { answer, statements } = await counting(readDesk, {}, buyer)
    expect(answer).toMatchObject({ cartCount: 1, unreadCount: 1 })
    expect(statements).toBe(2)
  })

  test('the palette finds an order by its number or by a part of it, for who may open it', async () => {
    for (const text of [orderNumber.toLowerCase(), orderNumber.slice(-4), 'po-47']) {
      const { answer, statements } = await counting(searchPalette, { text, locale: 'en' }, buyer)
      expect(ordersIn(answer)).toEqual([orderNumber])
      expect(statements).toBeLessThanOrEqual(6)
    }
    const question = { text: orderNumber, locale: 'en' }
    const found = await ask(kernel, searchPalette, question, { actor: staff })
    expect(found.flatMap(({ hits }) => hits)[0]?.href).toMatch(/^\/admin\/orders\//)
    for (const actor of [await newBuyer(kernel), guest]) {
      expect(ordersIn(await ask(kernel, searchPalette, question, { actor }))).toEqual([])
    }
  })

  test('what stands for any letter in SQL stands for itself in the palette', async () => {
    const found = await ask(kernel, searchPalette, { text: '%%%', locale: 'en' }, { actor: staff })
    expect(ordersIn(found)).toEqual([])
  })
})

function ordersIn(found: Awaited<ReturnType<typeof searchPalette.run>>): readonly string[] {
  return found
    .filter(({ id }) => id === 'orders.orders')
    .flatMap(({ hits }) => hits.map(({ label }) => label))
}
