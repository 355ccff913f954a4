import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
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
    const outcome = await orderedUnder(await open(), async () => {})
    expect(outcome).toEqual({ code: undefined, orderCount: 1, reports: [] })
  })

  test('that refuses is heard, nothing is kept, and nothing is reported', async () => {
    const outcome = await orderedUnder(await open(), async () => {
      throw new Refused('limits.exceeded', 'Your limit is used up.')
    })
    expect(outcome).toEqual({ code: 'limits.exceeded', orderCount: 0, reports: [] })
  })

  test('that breaks refuses the order, nothing is kept, and the operators hear of it', async () => {
    const bug = new TypeError('a bug')
    const outcome = await orderedUnder(await open(), async () => {
      throw bug
    })
    expect(outcome).toEqual({ code: 'orders.guard-failed', orderCount: 0, reports: [bug] })
  })

  test('that hangs refuses the order after two seconds, and nothing is kept', async () => {
    const outcome = await orderedUnder(await open(), () => wait(10_000, undefined, { ref: false }))
    expect(outcome).toEqual({
      code: 'orders.guard-failed',
      orderCount: 0,
      reports: [new Error('The guard limits.test-1 took too long.')],
    })
  })

  test('that is one of many slow ones refuses the order after five seconds, and the rest are not asked', async () => {
    const slow = vi.fn(() => wait(1_300))
    const outcome = await orderedUnder(await open(), ...Array.from({ length: 5 }, () => slow))
    expect(outcome).toEqual({
      code: 'orders.guard-failed',
      orderCount: 0,
      reports: [new Error('The guards took too long together.')],
    })
    await wait(1_300)
    expect(slow).toHaveBeenCalledTimes(4)
  })
})

async function orderedUnder(database: Database, ...checks: readonly Check[]) {
  const guard = definePlugin({
    id: 'limits',
    title: 'Limits',
    contributes: checks.map((check, index) =>
      checkoutGuard({ id: `limits.test-${index + 1}`, load: async () => ({ default: check }) }),
    ),
  })
  const kernel = testKernel(database, [...domains, testDelivery, guard])
  const ready = await readyToOrder(kernel)
  const input = await fillCart(kernel, ready, [ready.pump])
  const code = await execute(kernel, placeOrder, input, { actor: ready.buyer }).then(
    () => undefined,
    (error: { readonly code?: string }) => error.code,
  )
  const list = await ask(kernel, listOwnOrders, { asked: [] }, { actor: ready.buyer })
  return { code, orderCount: list.rows.length, reports: kernel.reports }
}
