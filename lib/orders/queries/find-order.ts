import { z } from 'zod'
import type { QueryContext } from '#lib/kernel/context.ts'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { orderState } from '../order-state.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { seeAllOrders, seeOwnOrders } from '../permissions.ts'
import {
  readAddress,
  readKind,
  readPartState,
  readPriceTrace,
  readSeller,
  readTaxReason,
} from '../read-snapshot.ts'
import { orders } from '../repository.ts'

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
  const order = await orders(ctx).find(orderId, companyScope(ctx.actor))
  if (!order) throw new NotFound()
  const parts = await orders(ctx).partsOf([orderId])
  const lines = await orders(ctx).linesOf(orderId)
  const readParts = parts.map((part) => ({
    ...part,
    kind: readKind(part.kind),
    state: readPartState(part.state),
    lines: lines
      .filter((line) => line.partId === part.partId)
      .map((line) => ({
        ...line,
        kind: readKind(line.kind),
        priceTrace: readPriceTrace(line.priceTrace),
        taxReason: readTaxReason(line.taxReason),
      })),
  }))
  return {
    ...order,
    address: readAddress(order.address),
    seller: readSeller(order.seller),
    state: orderState(readParts.map((part) => part.state)),
    parts: readParts,
  }
}

/** What both queries answer. */
export type OrderDetails = Awaited<ReturnType<typeof findOrder>>
