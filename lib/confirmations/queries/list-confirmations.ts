import { z } from 'zod'
import { documentKeeper } from '#lib/documents/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { seeConfirmations } from '../permissions.ts'
import { orderConfirmation } from '../contract.ts'

/** The confirmations of an order, the newest first; a buyer sees those of the own company. */
export const listConfirmations = query({
  id: 'confirmations.list-confirmations',
  needs: seeConfirmations,
  input: z.strictObject({ orderId: z.string().min(1).max(32) }),
  async run(ctx, { orderId }) {
    const keeper = await ctx.port(documentKeeper)
    const documents = await keeper.listOf(ctx, { kind: 'orders.order', id: orderId })
    return documents.filter(({ kind }) => kind === orderConfirmation)
  },
})
