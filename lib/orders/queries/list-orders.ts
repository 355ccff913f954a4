import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { seeAllOrders, seeOwnOrders } from '../permissions.ts'
import { orderScope } from '../order-scope.ts'
import { orders } from '../repository.ts'
import { summariseOrders } from '../summarise-orders.ts'

const pageSize = 25
const input = z.strictObject({ page: z.int().min(1).max(400) })

/** The orders of the buyer's company, the newest first. */
export const listOwnOrders = query({
  id: 'orders.list-own-orders',
  needs: seeOwnOrders,
  input,
  run: (ctx, { page }) => listOrders(ctx, page),
})

/** The orders of all companies, the newest first. */
export const listAllOrders = query({
  id: 'orders.list-all-orders',
  needs: seeAllOrders,
  input,
  run: (ctx, { page }) => listOrders(ctx, page),
})

async function listOrders(ctx: QueryContext, page: number) {
  const found = await orders(ctx).list(orderScope(ctx.actor), (page - 1) * pageSize, pageSize + 1)
  return { hasMore: found.length > pageSize, orders: await summariseOrders(ctx, found.slice(0, pageSize)) }
}

/** One line of either list. */
export type OrderSummary = Awaited<ReturnType<typeof listOrders>>['orders'][number]
