import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { domains } from '#domains'
import { ask, execute } from '#lib/kernel/execute.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { Refused } from '#lib/kernel/refused.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { placeOrder } from './commands/place-order.ts'
import type { CheckoutGuard } from './contract.ts'
import { checkoutGuard } from './contract.ts'
import { listOwnOrders } from './queries/list-orders.ts'

type Check = Awaited<ReturnType<CheckoutGuard['load']>>['default']

describeEachDatabase('a checkout guard', (open) => {
  test('that agrees lets the order through', async () => {
    expect(await orderedUnder(await open(), async () => {})).toEqual({ code: undefined, orderCount: 1 })
  })

  test('that refuses is heard, and nothing is kept', async () => {
    const outcome = await orderedUnder(await open(), async () => {
      throw new Refused('limits.exceeded', 'Your limit is used up.')
    })
    expect(outcome).toEqual({ code: 'limits.exceeded', orderCount: 0 })
  })

  test('that breaks refuses the order, and nothing is kept', async () => {
    const outcome = await orderedUnder(await open(), async () => {
      throw new TypeError('a bug')
    })
    expect(outcome).toEqual({ code: 'orders.guard-failed', orderCount: 0 })
  })

  test('that hangs refuses the order after two seconds, and nothing is kept', async () => {
    const outcome = await orderedUnder(await open(), () => wait(10_000, undefined, { ref: false }))
    expect(outcome).toEqual({ code: 'orders.guard-failed', orderCount: 0 })
  })
})

async function orderedUnder(database: Database, check: Check) {
  const guard = definePlugin({
    id: 'limits',
    title: 'Limits',
    contributes: [checkoutGuard({ id: 'limits.test', load: async () => ({ default: check }) })],
  })
  const kernel = testKernel(database, [...domains, testDelivery, guard])
  const ready = await readyToOrder(kernel)
  const input = await fillCart(kernel, ready, [ready.pump])
  const code = await execute(kernel, placeOrder, input, { actor: ready.buyer }).then(
    () => undefined,
    (error: { readonly code?: string }) => error.code,
  )
  const list = await ask(kernel, listOwnOrders, { page: 1 }, { actor: ready.buyer })
  return { code, orderCount: list.orders.length }
}
