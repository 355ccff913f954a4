import { z } from 'zod'
import type { QueryContext } from '#lib/kernel/context.ts'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { seeAllOrders, seeOwnOrders } from '../permissions.ts'
import { readOrder } from '../read-order.ts'

const input = z.strictObject({ orderId: z.string().min(1).max(32) })

/** An order of the buyer's company with its parts and lines. */
export const findOwnOrder = query({
  id: 'orders.find-own-order',
  needs: seeOwnOrders,
  input,
  run: (ctx, { orderId }) => findOrder(ctx, orderId),
})

/** Any order with its parts and lines, for staff. */
export const findAnyOrder = query({
  id: 'orders.find-any-order',
  needs: seeAllOrders,
  input,
  run: (ctx, { orderId }) => findOrder(ctx, orderId),
})

async function findOrder(ctx: QueryContext, orderId: string) {
  const order = await readOrder(ctx, orderId)
  if (!order) throw new NotFound()
  return order
}

/** What both queries answer. */
export type OrderDetails = Awaited<ReturnType<typeof findOrder>>
