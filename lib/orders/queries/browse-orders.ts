import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { seeAllOrders, seeOwnOrders } from '../permissions.ts'
import { orderScope } from '../order-scope.ts'
import { orders } from '../repository.ts'
import { summariseOrders } from '../summarise-orders.ts'

/** Behind which order a list goes on. */
export const orderPosition = z.strictObject({ placedAt: z.string().max(23), orderId: z.string().max(32) })

const input = z.strictObject({ after: orderPosition.nullable(), limit: z.int().min(1).max(100) })

/** The orders of the buyer's company, the newest first, some at a time. */
export const browseOwnOrders = query({
  id: 'orders.browse-own-orders',
  needs: seeOwnOrders,
  input,
  run: (ctx, wish) => browseOrders(ctx, wish),
})

/** The orders of all companies, the newest first, some at a time. */
export const browseAllOrders = query({
  id: 'orders.browse-all-orders',
  needs: seeAllOrders,
  input,
  run: (ctx, wish) => browseOrders(ctx, wish),
})

async function browseOrders(ctx: QueryContext, { after, limit }: z.infer<typeof input>) {
  const found = await orders(ctx).behind(orderScope(ctx.actor), after, limit + 1)
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return {
    orders: await summariseOrders(ctx, shown),
    next: last ? { placedAt: last.placedAt, orderId: last.orderId } : null,
  }
}
