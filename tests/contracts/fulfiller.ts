import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { domains } from '#domains'
import type { SellableProduct } from '#lib/catalog/contract.ts'
import type { Actor, Person } from '#lib/kernel/actor.ts'
import { command } from '#lib/kernel/command.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { handler, on } from '#lib/kernel/token.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import type { LineKind } from '#lib/orders/contract.ts'
import { fulfiller, orderReader, partDelivered } from '#lib/orders/contract.ts'
import { findAnyOrder } from '#lib/orders/queries/find-order.ts'
import { plugins } from '#plugins/index.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff, system } from '#tests/support/factories/actor.ts'
import { createProduct } from '#tests/support/factories/product.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'

/** A fulfiller as the contract meets it. */
export interface FulfillerCase {
  readonly kind: LineKind
  /** How many things it makes of a part with two lines. */
  readonly thingsOfTwoLines: number
  /** The ids of what it shows of an order to somebody. */
  idsSeen(kernel: Kernel, actor: Actor, orderId: string): Promise<readonly string[]>
  /** Does at once all that staff do until the things are delivered. */
  finish(kernel: Kernel, staff: Person, ids: readonly string[]): Promise<void>
}

/** What every fulfiller keeps, whatever it delivers. */
export function fulfillerContract(given: FulfillerCase): void {
  describeEachDatabase(`the fulfiller of ${given.kind} parts`, (open) => {
    const told: string[] = []
    let kernel: TestKernel
    let staff: Person
    beforeAll(async () => {
      kernel = testKernel(await open(), [...domains, ...plugins, listenTo(told)])
      staff = await newStaff(kernel)
    })
    afterEach(() => {
      vi.unstubAllEnvs()
    })

    const seenBy = (actor: Actor, orderId: string) => given.idsSeen(kernel, actor, orderId)
    const finish = async (orderId: string) => given.finish(kernel, staff, await seenBy(staff, orderId))
    const partOf = async (orderId: string) => {
      const order = await ask(kernel, findAnyOrder, { orderId }, { actor: staff })
      return order.parts[0] ?? expect.fail('The order has no part.')
    }

    test('begins a released part, and a second begin changes nothing', async () => {
      const { orderId } = await placeTwoLines(kernel, given.kind)
      expect((await partOf(orderId)).state).toBe('placed')
      await deliverAll(kernel)
      const begun = await seenBy(staff, orderId)
      expect(begun).toHaveLength(given.thingsOfTwoLines)
      const { partId, state } = await partOf(orderId)
      expect(state).toBe('in-progress')
      await execute(kernel, beginPart, { partId }, { actor: system })
      expect(await seenBy(staff, orderId)).toEqual(begun)
      expect((await partOf(orderId)).state).toBe('in-progress')
    })

    test('begins a part once though several begin it at the same moment', async () => {
      const { orderId } = await placeTwoLines(kernel, given.kind)
      const { partId } = await partOf(orderId)
      const begin = () => execute(kernel, beginPart, { partId }, { actor: system })
      const outcomes = await Promise.allSettled([begin(), begin(), begin(), begin()])
      expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
      await deliverAll(kernel)
      expect(await seenBy(staff, orderId)).toHaveLength(given.thingsOfTwoLines)
    })

    test('a begin that fails leaves no trace and comes again', async () => {
      const { orderId } = await placeTwoLines(kernel, given.kind)
      vi.stubEnv('FAILPOINTS', 'outbox.before-done=throw')
      await deliverAll(kernel)
      expect(await seenBy(staff, orderId)).toEqual([])
      expect((await partOf(orderId)).state).toBe('placed')
      vi.stubEnv('FAILPOINTS', '')
      kernel.clock.advance(60_000)
      await deliverAll(kernel)
      expect(await seenBy(staff, orderId)).toHaveLength(given.thingsOfTwoLines)
    })

    test('what it makes belongs to the company of the part, and another sees as little as of no order', async () => {
      const { orderId, buyer } = await placeTwoLines(kernel, given.kind)
      await deliverAll(kernel)
      const stranger = await newBuyer(kernel)
      expect(await seenBy(buyer, orderId)).toEqual(await seenBy(staff, orderId))
      expect(await seenBy(stranger, orderId)).toEqual(await seenBy(stranger, 'no-such-order'))
      expect(await seenBy(stranger, orderId)).toEqual([])
    })

    test('the part is delivered once, though all of it ends at the same moment', async () => {
      const { orderId } = await placeTwoLines(kernel, given.kind)
      await deliverAll(kernel)
      const { partId } = await partOf(orderId)
      await finish(orderId)
      await deliverAll(kernel)
      kernel.clock.advance(60_000)
      await deliverAll(kernel)
      expect((await partOf(orderId)).state).toBe('delivered')
      await expect(finish(orderId)).rejects.toThrow(/already/)
      await deliverAll(kernel)
      expect(told.filter((id) => id === partId)).toHaveLength(1)
    })
  })
}

const beginPart = command({
  id: 'test.begin-part',
  needs: 'anyone',
  input: z.strictObject({ partId: z.string().max(32) }),
  async run(ctx, { partId }) {
    const part = await (await ctx.port(orderReader)).findPart(ctx, partId)
    if (!part) throw new Error(`There is no part ${partId}.`)
    const { default: begin } = await ctx.one(fulfiller, part.kind).load()
    await begin(ctx, part)
  },
})

function listenTo(told: string[]) {
  return definePlugin({
    id: 'listener',
    title: 'Listener',
    contributes: [
      on(partDelivered, async () => ({
        default: handler(partDelivered, async (_ctx, fact) => told.push(fact.partId)),
      })),
    ],
  })
}

async function deliverAll(kernel: Kernel): Promise<void> {
  while ((await deliverFacts(kernel)) > 0);
}

/** Places an order of two lines of one kind, which are one part. */
async function placeTwoLines(kernel: Kernel, kind: LineKind) {
  const ready = await readyToOrder(kernel)
  const products = [await productOf(kernel, kind), await productOf(kernel, kind)]
  const input = await fillCart(kernel, ready, products, 2000n)
  const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
  return { orderId, buyer: ready.buyer }
}

function productOf(kernel: Kernel, kind: LineKind): Promise<SellableProduct> {
  if (kind === 'physical') return createProduct(kernel, { kind, stockMilli: 5000n })
  if (kind === 'service') return createProduct(kernel, { kind, durationMinutes: 90 })
  return createProduct(kernel, { kind, billingIntervalMonths: 1, termMonths: 12 })
}
