import { z } from 'zod'
import type { Address } from '#lib/companies/contract.ts'
import { addressSnapshot } from '#lib/companies/contract.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'
import { stateTable } from '#lib/state-table/state-table.ts'
import { shipGoods } from './permissions.ts'

/** Waiting until somebody sends it off. */
export const shipmentTable = stateTable({
  id: 'fulfillment.shipment',
  initial: 'waiting',
  states: { waiting: { meaning: 'attention' }, shipped: { meaning: 'good', isFinal: true } },
  actions: { ship: { from: ['waiting'], to: 'shipped', needs: shipGoods } },
})

export type ShipmentState = (typeof shipmentTable.names)[number]

/** What to take from the shelf. */
export interface ShipmentLine {
  readonly lineId: string
  readonly sku: string
  readonly name: string
  /** Code of the sales unit. */
  readonly unit: string
  readonly quantityMilli: bigint
}

/** Everything of one part that leaves the house together. */
export interface Shipment {
  readonly shipmentId: string
  readonly number: string
  readonly partId: string
  readonly orderId: string
  readonly orderNumber: string
  readonly companyId: string
  readonly companyName: string
  readonly address: Address
  readonly state: ShipmentState
  readonly carrier: string | null
  readonly trackingNumber: string | null
  readonly createdAt: string
  readonly shippedAt: string | null
  readonly lines: readonly ShipmentLine[]
}

/** A shipment as its table keeps it. */
export type ShipmentRow = Omit<Shipment, 'address' | 'state' | 'lines'> & {
  readonly address: string
  readonly state: string
}

/** Puts shipments and their lines together. */
export function readShipments(
  rows: readonly ShipmentRow[],
  lines: readonly (ShipmentLine & { readonly shipmentId: string })[],
): readonly Shipment[] {
  return rows.map((row) => ({
    ...row,
    address: addressSnapshot.parse(fromStoredJson(row.address)),
    state: z.enum(shipmentTable.names).parse(row.state),
    lines: lines
      .filter((line) => line.shipmentId === row.shipmentId)
      .map(({ lineId, sku, name, unit, quantityMilli }) => ({ lineId, sku, name, unit, quantityMilli })),
  }))
}
