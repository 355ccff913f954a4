import type { Kysely } from 'kysely'
import { groupBy } from './group-by.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { sumOf } from '#lib/money/sum.ts'

const sums = ['netMinor', 'taxMinor', 'totalMinor'] as const

/** An order has parts, a part has lines, and their sums are the order’s. */
export async function brokenOrders(reader: Kysely<DB>): Promise<readonly string[]> {
  const orders = await reader
    .selectFrom('orders_order')
    .select(['id', 'net_minor as netMinor', 'tax_minor as taxMinor', 'total_minor as totalMinor'])
    .execute()
  const parts = await reader
    .selectFrom('orders_part')
    .select(['id', 'order_id as orderId', 'net_minor as netMinor'])
    .select(['tax_minor as taxMinor', 'total_minor as totalMinor'])
    .execute()
  const lines = await reader
    .selectFrom('orders_line')
    .select(['order_id as orderId', 'part_id as partId', 'net_minor as netMinor'])
    .execute()
  const partsByOrder = groupBy(parts, ({ orderId }) => orderId)
  const linesByPart = groupBy(lines, ({ partId }) => partId)
  const ofOrders = orders.flatMap((order) => {
    const own = partsByOrder.get(order.id) ?? []
    if (own.length === 0) return [`The order ${order.id} has no parts.`]
    return sums
      .filter((field) => sumOf(own.map((part) => part[field])) !== order[field])
      .map((field) => `${field} of the order ${order.id} is not that of its parts.`)
  })
  const ofParts = parts.flatMap((part) => {
    const own = linesByPart.get(part.id) ?? []
    if (own.some(({ orderId }) => orderId !== part.orderId)) {
      return [`A line of the part ${part.id} belongs to another order.`]
    }
    const isWhole = own.length > 0 && sumOf(own.map((line) => line.netMinor)) === part.netMinor
    return isWhole ? [] : [`The net of the part ${part.id} is not that of its ${own.length} lines.`]
  })
  return [...ofOrders, ...ofParts]
}
