import { expect, test } from 'vitest'
import { domains } from '#domains'
import { listConfirmations } from '#lib/confirmations/queries/list-confirmations.ts'
import makeDocuments from '#lib/documents/make-documents.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Plugin } from '#lib/kernel/plugin.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import type { Seller } from '#lib/seller/contract.ts'
import { sellerReader } from '#lib/seller/contract.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import { createSeller, testSeller } from '#tests/support/factories/seller.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { placeOrder } from './commands/place-order.ts'

const ordersEach = 5
const secondSeller: Seller = { ...testSeller, sellerId: 'seller-second', numberPrefix: 'W' }

/** Everything, with another firm that sells. */
const secondShop: readonly Plugin[] = [
  ...domains.filter(({ id }) => id !== 'seller'),
  testDelivery,
  definePlugin({
    id: 'seller',
    title: 'The second firm',
    contributes: [sellerReader(async () => ({ default: { findDefault: async () => secondSeller } }))],
  }),
]

describeEachDatabase('two firms that sell in one shop', (_open, dialect) => {
  /** Fills some carts one after the other, then orders all of them at once, in two processes. */
  async function orderAtOnce(plugins: readonly Plugin[]) {
    const { first, second, clock } = await rivalKernels(dialect, [...domains, testDelivery])
    await createSeller(first, secondSeller, null)
    const kernels = [first, testKernel(second.database, plugins, { clock, processName: 'second' })] as const
    const carts = []
    for (let count = 0; count < 2 * ordersEach; count += 1) {
      const ready = await readyToOrder(first)
      const input = await fillCart(first, ready, [ready.visit])
      carts.push({ input, actor: ready.buyer, kernel: kernels[count % 2] as TestKernel })
    }
    const placed = await Promise.all(
      carts.map(({ kernel, input, actor }) => execute(kernel, placeOrder, input, { actor })),
    )
    return { kernel: first, placed }
  }

  test('number orders and documents at the same time, each for itself and never alike', async () => {
    const { kernel, placed } = await orderAtOnce(secondShop)
    expect(placed.map(({ orderNumber }) => orderNumber).toSorted()).toEqual([
      ...oneTo(ordersEach, 'O-00000'),
      ...oneTo(ordersEach, 'W-O-00000'),
    ])
    while ((await deliverFacts(kernel)) > 0);
    await makeDocuments(backgroundRun(kernel, 'documents.make-documents', () => false))
    const documents = await Promise.all(
      placed.map(({ orderId }) => ask(kernel, listConfirmations, { orderId }, { actor: system })),
    )
    expect(documents.map(([document]) => document?.number).toSorted()).toEqual([
      ...oneTo(ordersEach, 'OC-2026-0000'),
      ...oneTo(ordersEach, 'W-OC-2026-0000'),
    ])
    expect(kernel.reports).toEqual([])
  })
})

function oneTo(last: number, before: string): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${before}${index + 1}`)
}
