import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import type { LineKind } from '../contract.ts'
import { orderState } from '../order-state.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { seeAllOrders, seeOwnOrders } from '../permissions.ts'
import { readKind, readPartState } from '../read-snapshot.ts'
import { orders } from '../repository.ts'

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
  const found = await orders(ctx).list(companyScope(ctx.actor), (page - 1) * pageSize, pageSize + 1)
  const shown = found.slice(0, pageSize)
  const parts = shown.length > 0 ? await orders(ctx).partsOf(shown.map((order) => order.orderId)) : []
  return {
    hasMore: found.length > pageSize,
    orders: shown.map((order) => {
      const own = parts.filter((part) => part.orderId === order.orderId)
      const kinds: readonly LineKind[] = own.map((part) => readKind(part.kind))
      return { ...order, kinds, state: orderState(own.map((part) => readPartState(part.state))) }
    }),
  }
}

/** One line of either list. */
export type OrderSummary = Awaited<ReturnType<typeof listOrders>>['orders'][number]
