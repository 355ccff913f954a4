import type { QueryContext } from '#lib/kernel/context.ts'
import type { LineKind } from './contract.ts'
import { orderState } from './order-state.ts'
import { readKind, readPartState } from './read-snapshot.ts'
import { orders } from './repository.ts'

/** Puts beside orders what their parts say of them, in one statement for all. */
export async function summariseOrders<T extends { readonly orderId: string }>(
  ctx: QueryContext,
  rows: readonly T[],
) {
  const parts = rows.length > 0 ? await orders(ctx).partsOf(rows.map((order) => order.orderId)) : []
  return rows.map((order) => {
    const own = parts.filter((part) => part.orderId === order.orderId)
    const kinds: readonly LineKind[] = own.map((part) => readKind(part.kind))
    return { ...order, kinds, state: orderState(own.map((part) => readPartState(part.state))) }
  })
}
