import type { RowScope } from '#lib/kernel/company-scope.ts'
import { withinScope } from '#lib/kernel/database/within-scope.ts'
import { rowList } from '#lib/kernel/database/row-list.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { DeliverablePart } from '#lib/orders/contract.ts'
import type { ShipmentLine, ShipmentState } from './shipment.ts'
import { shipmentTable } from './shipment.ts'

const shipmentColumns = [
  'id as shipmentId',
  'number',
  'part_id as partId',
  'order_id as orderId',
  'order_number as orderNumber',
  'company_id as companyId',
  'company_name as companyName',
  'address',
  'state',
  'carrier',
  'tracking_number as trackingNumber',
  'created_at as createdAt',
  'shipped_at as shippedAt',
] as const

/** What shipments are narrowed and sorted by. */
const shipmentFields = {
  id: 'id',
  number: 'number',
  orderNumber: 'order_number',
  companyName: 'company_name',
  trackingNumber: 'tracking_number',
  state: 'state',
  createdAt: 'created_at',
  shippedAt: 'shipped_at',
} as const

export type ShipmentField = keyof typeof shipmentFields

const mostPerOrder = 100

/** With what a shipment is sent off. */
export interface Dispatch {
  readonly carrier: string
  readonly trackingNumber: string | null
}

/** What a shipment is known by before it has lines. */
export interface NewShipment {
  readonly shipmentId: string
  readonly number: string
  readonly part: DeliverablePart
  readonly lines: readonly ShipmentLine[]
}

export const shipments = repository(['fulfillment_shipment', 'fulfillment_shipment_line'], {
  read: (db) => ({
    find: (shipmentId: string) =>
      db
        .selectFrom('fulfillment_shipment')
        .select(shipmentColumns)
        .where('id', '=', shipmentId)
        .executeTakeFirst(),

    hasPart: async (partId: string): Promise<boolean> => {
      const row = await db
        .selectFrom('fulfillment_shipment')
        .select('id')
        .where('part_id', '=', partId)
        .executeTakeFirst()
      return row !== undefined
    },

    list: () => rowList(db.selectFrom('fulfillment_shipment').select(shipmentColumns), shipmentFields),

    /** Shipments behind one in the order in which they were made. */
    behind: (scope: RowScope, state: ShipmentState | null, after: string | null, limit: number) =>
      db
        .selectFrom('fulfillment_shipment')
        .select(shipmentColumns)
        .where(withinScope('fulfillment_shipment', scope))
        .$if(state !== null, (query) => query.where('state', '=', state ?? ''))
        .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
        .execute(),

    ofOrder: (orderId: string, scope: RowScope) =>
      db
        .selectFrom('fulfillment_shipment')
        .select(shipmentColumns)
        .where('order_id', '=', orderId)
        .where(withinScope('fulfillment_shipment', scope))
        .orderBy('number')
        .limit(mostPerOrder)
        .execute(),

    linesOf: async (shipmentIds: readonly string[]) =>
      shipmentIds.length === 0
        ? []
        : db
            .selectFrom('fulfillment_shipment_line')
            .select([
              'id as lineId',
              'shipment_id as shipmentId',
              'sku',
              'name',
              'unit',
              'quantity_milli as quantityMilli',
            ])
            .where('shipment_id', 'in', shipmentIds)
            .orderBy('sku')
            .orderBy('id')
            .execute(),
  }),

  write: (db) => ({
    async insert({ shipmentId, number, part, lines }: NewShipment, now: Date): Promise<void> {
      await db
        .insertInto('fulfillment_shipment')
        .values({
          id: shipmentId,
          number,
          part_id: part.partId,
          order_id: part.orderId,
          order_number: part.orderNumber,
          company_id: part.companyId,
          company_name: part.companyName,
          unit_id: part.unitId,
          person_id: part.personId,
          address: toStoredJson(part.address),
          state: shipmentTable.initial,
          carrier: null,
          tracking_number: null,
          created_at: toInstant(now),
          shipped_at: null,
        })
        .execute()
      await db
        .insertInto('fulfillment_shipment_line')
        .values(
          lines.map((line) => ({
            id: line.lineId,
            shipment_id: shipmentId,
            sku: line.sku,
            name: line.name,
            unit: line.unit,
            quantity_milli: line.quantityMilli,
          })),
        )
        .execute()
    },

    /** Sends a shipment off; false when it does not wait. */
    async ship(shipmentId: string, dispatch: Dispatch, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('fulfillment_shipment')
        .set({
          state: shipmentTable.actions.ship.to,
          carrier: dispatch.carrier,
          tracking_number: dispatch.trackingNumber,
          shipped_at: toInstant(now),
        })
        .where('id', '=', shipmentId)
        .where('state', 'in', shipmentTable.actions.ship.from)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },
  }),
})
