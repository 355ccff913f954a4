import { z } from 'zod'
import { documentKeeper } from '#lib/documents/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { orderReader } from '#lib/orders/contract.ts'
import { seeConfirmations } from '../permissions.ts'
import { orderConfirmation } from '../contract.ts'

/** The confirmations of an order, the newest first; none of one that the actor may not see. */
export const listConfirmations = query({
  id: 'confirmations.list-confirmations',
  needs: seeConfirmations,
  input: z.strictObject({ orderId: z.string().min(1).max(32) }),
  async run(ctx, { orderId }) {
    const orders = await ctx.port(orderReader)
    if (!(await orders.findOrder(ctx, orderId))) return []
    const keeper = await ctx.port(documentKeeper)
    const documents = await keeper.listOf(ctx, { kind: 'orders.order', id: orderId })
    return documents.filter(({ kind }) => kind === orderConfirmation)
  },
})
