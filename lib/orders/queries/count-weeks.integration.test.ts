import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import { ask, execute } from '#lib/kernel/execute.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { placeOrder } from '../commands/place-order.ts'
import { countWeeks } from './count-weeks.ts'

describeEachDatabase('what was ordered in the last weeks', (open) => {
  let kernel: TestKernel
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, testDelivery])
  })

  test('is nothing in a new shop', async () => {
    const insight = await ask(kernel, countWeeks, {}, { actor: await newStaff(kernel) })
    expect(insight.weeks).toHaveLength(12)
    expect(insight.weeks.every(({ orders }) => orders === 0)).toBe(true)
    expect(insight.parts).toEqual([])
  })

  test('counts each order once and each of its parts, in one statement', async () => {
    const ready = await readyToOrder(kernel)
    for (const wanted of [[ready.pump], [ready.pump, ready.visit, ready.care]]) {
      const input = await fillCart(kernel, ready, wanted)
      await execute(kernel, placeOrder, input, { actor: ready.buyer })
    }
    const { weeks, parts } = await ask(kernel, countWeeks, {}, { actor: await newStaff(kernel) })
    expect(weeks.at(-1)?.orders).toBe(2)
    expect(weeks.slice(0, -1).every(({ orders }) => orders === 0)).toBe(true)
    expect(parts).toEqual([{ state: 'placed', count: 4 }])
  })

  test('is for staff alone', async () => {
    const { buyer } = await readyToOrder(kernel)
    await expect(ask(kernel, countWeeks, {}, { actor: buyer })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    })
  })
})
