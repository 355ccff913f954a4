import { expect, test } from 'vitest'
import { domains } from '#domains'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { placeOrder } from './commands/place-order.ts'
import { hashOrder } from './hash-order.ts'
import { findOwnOrder } from './queries/find-order.ts'

describeEachDatabase('the hash of a placed order', (open) => {
  test('is that of what the tables hold, and of nothing else', async () => {
    const kernel = testKernel(await open(), [...domains, testDelivery])
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care])
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    const order = await ask(kernel, findOwnOrder, { orderId }, { actor: ready.buyer })
    const lines = order.parts
      .flatMap((part) => part.lines)
      .sort((left, right) => left.position - right.position)
    const stored = await storedHash(kernel, orderId)
    expect(hashOrder({ ...order, lines })).toBe(stored)
    expect(hashOrder({ ...order, lines, poNumber: 'another' })).not.toBe(stored)
    const [first, ...others] = lines
    expect(hashOrder({ ...order, lines: [{ ...first!, unitPriceMinor: 1n }, ...others] })).not.toBe(stored)
  })
})

function storedHash(kernel: Kernel, orderId: string): Promise<string> {
  return kernel.database.read(async (reader) => {
    const row = await reader
      .selectFrom('orders_order')
      .select('content_hash')
      .where('id', '=', orderId)
      .executeTakeFirstOrThrow()
    return row.content_hash
  })
}
