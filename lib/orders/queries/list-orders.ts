import type { IndexInput, IndexPage } from '#lib/index-page/contract.ts'
import { indexInput } from '#lib/index-page/engine/index-input.ts'
import { readIndex } from '#lib/index-page/engine/read-index.ts'
import { query } from '#lib/kernel/command.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { allOrdersIndex, ownOrdersIndex } from '../order-index.ts'
import type { OrderSummary } from '../order-index.ts'
import { orderScope } from '../order-scope.ts'
import { seeAllOrders, seeOwnOrders } from '../permissions.ts'
import type { OrderField } from '../repository.ts'
import { orders } from '../repository.ts'
import { summariseOrders } from '../summarise-orders.ts'

/** The orders of the buyer's company, as the list asks for them. */
export const listOwnOrders = query({
  id: 'orders.list-own-orders',
  needs: seeOwnOrders,
  input: indexInput,
  run: (ctx, input) => listOrders(ctx, ownOrdersIndex, input),
})

/** The orders of all companies, as the list asks for them. */
export const listAllOrders = query({
  id: 'orders.list-all-orders',
  needs: seeAllOrders,
  input: indexInput,
  run: (ctx, input) => listOrders(ctx, allOrdersIndex, input),
})

function listOrders(ctx: QueryContext, index: IndexPage<OrderSummary, OrderField>, input: IndexInput) {
  return readIndex(index, input, {
    from: orders(ctx).list(orderScope(ctx.actor)),
    shape: (rows) => summariseOrders(ctx, rows),
  })
}
