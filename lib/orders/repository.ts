import { rowList } from '#lib/kernel/database/row-list.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { PartState } from './contract.ts'
import type { FrozenOrder } from './frozen-order.ts'
import { lineRow } from './line-row.ts'
import type { RowScope } from '#lib/kernel/company-scope.ts'
import { withinScope } from '#lib/kernel/database/within-scope.ts'

const orderColumns = [
  'id as orderId',
  'number as orderNumber',
  'company_id as companyId',
  'company_name as companyName',
  'unit_id as unitId',
  'person_id as personId',
  'person_name as personName',
  'placed_by_id as placedById',
  'placed_by_name as placedByName',
  'seller',
  'vat_id as vatId',
  'content_hash as contentHash',
  'currency',
  'po_number as poNumber',
  'note',
  'payment_method as paymentMethod',
  'address',
  'net_minor as netMinor',
  'tax_minor as taxMinor',
  'total_minor as totalMinor',
  'placed_at as placedAt',
  'delivered_at as deliveredAt',
] as const

const partColumns = [
  'id as partId',
  'order_id as orderId',
  'position',
  'kind',
  'state',
  'net_minor as netMinor',
  'tax_minor as taxMinor',
  'total_minor as totalMinor',
  'state_changed_at as stateChangedAt',
] as const

const lineColumns = [
  'id as lineId',
  'part_id as partId',
  'position',
  'product_id as productId',
  'sku',
  'name',
  'kind',
  'unit',
  'quantity_milli as quantityMilli',
  'unit_price_minor as unitPriceMinor',
  'net_minor as netMinor',
  'tax_class as taxClass',
  'tax_rate_basis_points as taxRateBasisPoints',
  'tax_reason as taxReason',
  'price_trace as priceTrace',
  'duration_minutes as durationMinutes',
  'skill',
  'billing_interval_months as billingIntervalMonths',
  'term_months as termMonths',
] as const

/** What orders are narrowed and sorted by. */
const orderFields = {
  id: 'id',
  number: 'number',
  companyName: 'company_name',
  personName: 'person_name',
  poNumber: 'po_number',
  currency: 'currency',
  total: 'total_minor',
  placedAt: 'placed_at',
  deliveredAt: 'delivered_at',
} as const

export type OrderField = keyof typeof orderFields

/** Where an order stands in the list. */
export interface OrderPosition {
  readonly placedAt: string
  readonly orderId: string
}

const mostLines = 500

export const orders = repository(['orders_order', 'orders_part', 'orders_line'], {
  read: (db) => ({
    find: (orderId: string, scope: RowScope) =>
      db
        .selectFrom('orders_order')
        .select(orderColumns)
        .where('id', '=', orderId)
        .where(withinScope('orders_order', scope))
        .executeTakeFirst(),

    list: (scope: RowScope) =>
      rowList(
        db.selectFrom('orders_order').select(orderColumns).where(withinScope('orders_order', scope)),
        orderFields,
      ),

    /** The orders behind one in the list, the newest first. */
    behind: (scope: RowScope, after: OrderPosition | null, limit: number) =>
      db
        .selectFrom('orders_order')
        .select(orderColumns)
        .where(withinScope('orders_order', scope))
        .$if(after !== null, (query) =>
          query
            .where('placed_at', '<=', after?.placedAt ?? '')
            .where((eb) =>
              eb.or([eb('placed_at', '<', after?.placedAt ?? ''), eb('id', '<', after?.orderId ?? '')]),
            ),
        )
        .orderBy('placed_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    hasUnit: async (unitId: string): Promise<boolean> => {
      const row = await db
        .selectFrom('orders_order')
        .select('id')
        .where('unit_id', '=', unitId)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    partsOf: (orderIds: readonly string[]) =>
      db
        .selectFrom('orders_part')
        .select(partColumns)
        .where('order_id', 'in', orderIds)
        .orderBy('order_id')
        .orderBy('position')
        .execute(),

    linesOf: (orderId: string) =>
      db
        .selectFrom('orders_line')
        .select(lineColumns)
        .where('order_id', '=', orderId)
        .orderBy('position')
        .limit(mostLines)
        .execute(),

    findPart: (partId: string, scope: RowScope) =>
      db
        .selectFrom('orders_part')
        .innerJoin('orders_order', 'orders_order.id', 'orders_part.order_id')
        .select([
          'orders_part.id as partId',
          'orders_part.kind',
          'orders_part.state',
          'orders_part.order_id as orderId',
          'orders_order.number as orderNumber',
          'orders_order.company_id as companyId',
          'orders_order.company_name as companyName',
          'orders_order.unit_id as unitId',
          'orders_order.person_id as personId',
          'orders_order.currency',
          'orders_order.address',
        ])
        .where('orders_part.id', '=', partId)
        .where(withinScope('orders_order', scope))
        .executeTakeFirst(),

    linesOfPart: (partId: string) =>
      db
        .selectFrom('orders_line')
        .select(lineColumns)
        .where('part_id', '=', partId)
        .orderBy('position')
        .limit(mostLines)
        .execute(),
  }),

  write: (db) => ({
    async insert(order: FrozenOrder, orderNumber: string, now: Date): Promise<void> {
      const placedAt = toInstant(now)
      await db
        .insertInto('orders_order')
        .values({
          id: order.orderId,
          number: orderNumber,
          company_id: order.companyId,
          company_name: order.companyName,
          unit_id: order.unitId,
          person_id: order.personId,
          person_name: order.personName,
          placed_by_id: order.placedBy?.personId ?? null,
          placed_by_name: order.placedBy?.name ?? null,
          seller_id: order.seller.sellerId,
          seller: toStoredJson(order.seller),
          vat_id: order.vatId,
          currency: order.currency,
          po_number: order.poNumber,
          note: order.note,
          payment_method: order.paymentMethod,
          address: toStoredJson(order.address),
          net_minor: order.netMinor,
          tax_minor: order.taxMinor,
          total_minor: order.totalMinor,
          content_hash: order.contentHash,
          placed_at: placedAt,
          delivered_at: null,
        })
        .execute()
      await db
        .insertInto('orders_part')
        .values(
          order.parts.map((part) => ({
            id: part.partId,
            order_id: order.orderId,
            company_id: order.companyId,
            position: part.position,
            kind: part.kind,
            state: 'placed',
            net_minor: part.netMinor,
            tax_minor: part.taxMinor,
            total_minor: part.totalMinor,
            state_changed_at: placedAt,
          })),
        )
        .execute()
      await db
        .insertInto('orders_line')
        .values(order.lines.map((line) => lineRow(order.orderId, line)))
        .execute()
    },

    /** Moves a part on from one of the states; false when it is in none of them. */
    async moveOn(partId: string, from: readonly PartState[], to: PartState, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('orders_part')
        .set({ state: to, state_changed_at: toInstant(now) })
        .where('id', '=', partId)
        .where('state', 'in', from)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Marks an order as delivered; false when it was so already. */
    async close(orderId: string, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('orders_order')
        .set({ delivered_at: toInstant(now) })
        .where('id', '=', orderId)
        .where('delivered_at', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },
  }),
})
