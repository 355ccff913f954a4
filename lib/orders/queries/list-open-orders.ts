import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { orderScope } from '../order-scope.ts'
import { seeAllOrders, seeOwnOrders } from '../permissions.ts'
import { orderFinder } from '../repository/order-finder.ts'
import { summariseOrders } from '../summarise-orders.ts'

const mostShown = 6
const mostLookedAt = 500

/** Orders of the buyer's company that are not delivered yet, the newest few. */
export const listOwnOpenOrders = query({
  id: 'orders.list-own-open-orders',
  needs: seeOwnOrders,
  input: z.strictObject({}),
  run: (ctx) => listOpenOrders(ctx),
})

/** Orders of all companies that are not delivered yet, the newest few. */
export const listAllOpenOrders = query({
  id: 'orders.list-all-open-orders',
  needs: seeAllOrders,
  input: z.strictObject({}),
  run: (ctx) => listOpenOrders(ctx),
})

async function listOpenOrders(ctx: QueryContext) {
  const found = await orderFinder(ctx).open(orderScope(ctx.actor), mostLookedAt, mostShown)
  const orders = await summariseOrders(ctx, found)
  return orders.filter(({ state }) => state !== 'cancelled')
}
