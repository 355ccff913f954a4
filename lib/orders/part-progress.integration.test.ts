import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { domains } from '#domains'
import { command } from '#lib/kernel/command.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { handler, on } from '#lib/kernel/token.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { placeOrder } from './commands/place-order.ts'
import { orderDelivered, partProgress } from './contract.ts'
import { findOwnOrder } from './queries/find-order.ts'

const deliverPart = command({
  id: 'test.deliver-part',
  needs: 'anyone',
  input: z.strictObject({ partId: z.string().max(32) }),
  run: async (ctx, { partId }) => (await ctx.port(partProgress)).deliver(ctx, partId),
})

describeEachDatabase('the end of an order', (open) => {
  const ended: string[] = []
  let kernel: TestKernel
  beforeAll(async () => {
    const listener = definePlugin({
      id: 'listener',
      title: 'Listener',
      contributes: [
        on(orderDelivered, async () => ({
          default: handler(orderDelivered, async (_ctx, fact) => ended.push(fact.orderId)),
        })),
      ],
    })
    kernel = testKernel(await open(), [...domains, testDelivery, listener])
  })

  async function placedParts() {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care])
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    const order = () => ask(kernel, findOwnOrder, { orderId }, { actor: ready.buyer })
    return { orderId, order, partIds: (await order()).parts.map((part) => part.partId) }
  }

  test('is told once, though all parts are delivered at the same moment', async () => {
    const { orderId, order, partIds } = await placedParts()
    await Promise.all(partIds.map((partId) => execute(kernel, deliverPart, { partId }, { actor: system })))
    while ((await deliverFacts(kernel)) > 0);
    expect(ended.filter((id) => id === orderId)).toHaveLength(1)
    expect((await order()).state).toBe('delivered')
    expect((await order()).deliveredAt).not.toBeNull()
  })

  test('waits for the last part', async () => {
    const { orderId, order, partIds } = await placedParts()
    const [first = '', second = ''] = partIds
    for (const partId of [first, second, first]) {
      await execute(kernel, deliverPart, { partId }, { actor: system })
    }
    while ((await deliverFacts(kernel)) > 0);
    expect(ended).not.toContain(orderId)
    expect((await order()).state).toBe('in-progress')
  })
})
