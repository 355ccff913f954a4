import type { QueryContext } from '#lib/kernel/context.ts'
import { orderState } from './order-state.ts'
import { orderScope } from './order-scope.ts'
import {
  readAddress,
  readKind,
  readPartState,
  readPriceTrace,
  readSeller,
  readTaxReason,
} from './read-snapshot.ts'
import { orders } from './repository.ts'

/** An order with its parts and lines as it was frozen; undefined where there is none that the actor may see. */
export async function readOrder(ctx: QueryContext, orderId: string) {
  const order = await orders(ctx).find(orderId, orderScope(ctx.actor))
  if (!order) return undefined
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
  const { placedById, placedByName, ...placed } = order
  return {
    ...placed,
    placedBy: placedById === null ? null : { personId: placedById, name: placedByName ?? '' },
    address: readAddress(order.address),
    seller: readSeller(order.seller),
    state: orderState(readParts.map((part) => part.state)),
    parts: readParts,
  }
}
