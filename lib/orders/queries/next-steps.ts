import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { OrderStep } from '../contract.ts'
import { orderSteps } from '../contract.ts'
import { seeAllOrders } from '../permissions.ts'

/** What staff can do next about an order, in the order of the plugins. */
export const nextSteps = query({
  id: 'orders.next-steps',
  needs: seeAllOrders,
  input: z.strictObject({ orderId: z.string().min(1).max(32) }),
  async run(ctx, { orderId }): Promise<readonly OrderStep[]> {
    const entries = await Promise.all(ctx.all(orderSteps).map(({ load }) => load()))
    const found = await Promise.all(entries.map(({ default: find }) => find(ctx, orderId)))
    return found.flat()
  },
})
