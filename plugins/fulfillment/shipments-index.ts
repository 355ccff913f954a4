import type { Deadline } from '#lib/deadlines/contract.ts'
import { indexPage } from '#lib/index-page/engine/index-page.ts'
import { shipGoods } from './permissions.ts'
import type { ShipmentField } from './repository.ts'
import type { Shipment } from './shipment.ts'
import { shipmentTable } from './shipment.ts'

/** A shipment, and by when it must leave. */
export interface ListedShipment extends Shipment {
  readonly deadline: Deadline | undefined
}

const stateWords = (state: string): string => `fulfillment.states.admin.${state}`

/** What is shipped to anybody; it opens with what waits, the longest waiting first. */
export const shipmentsIndex = indexPage<ListedShipment, ShipmentField>({
  id: 'fulfillment.shipments',
  path: '/admin/fulfillment',
  title: 'fulfillment.title',
  needs: shipGoods,
  rowId: ({ shipmentId }) => shipmentId,
  rowName: ({ number }) => number,
  columns: [
    {
      id: 'number',
      label: 'fulfillment.number',
      kind: 'link',
      isFixed: true,
      value: ({ shipmentId, number }) => ({
        text: number,
        href: `/admin/fulfillment?shipment=${shipmentId}`,
      }),
    },
    {
      id: 'orderedOn',
      label: 'fulfillment.orderedOn',
      kind: 'date',
      sort: 'createdAt',
      value: ({ createdAt }) => createdAt,
    },
    { id: 'due', label: 'fulfillment.due', kind: 'time', value: ({ deadline }) => deadline?.dueAt ?? null },
    {
      id: 'order',
      label: 'fulfillment.order',
      kind: 'link',
      value: ({ orderId, orderNumber }) => ({ text: orderNumber, href: `/admin/orders/${orderId}` }),
    },
    {
      id: 'company',
      label: 'fulfillment.company',
      kind: 'text',
      value: ({ companyName }) => companyName,
    },
    {
      id: 'to',
      label: 'fulfillment.to',
      kind: 'text',
      value: ({ address }) => `${address.postalCode} ${address.city}`,
    },
    { id: 'lines', label: 'fulfillment.lines', kind: 'number', value: ({ lines }) => lines.length },
    {
      id: 'state',
      label: 'fulfillment.state',
      kind: 'status',
      value: ({ state }) => ({ words: stateWords(state), meaning: shipmentTable.states[state].meaning }),
    },
    {
      id: 'shippedOn',
      label: 'fulfillment.shippedOn',
      kind: 'date',
      sort: 'shippedAt',
      isExtra: true,
      value: ({ shippedAt }) => shippedAt,
    },
    {
      id: 'carrier',
      label: 'fulfillment.carrier',
      kind: 'text',
      isExtra: true,
      value: ({ carrier }) => carrier,
    },
    {
      id: 'trackingNumber',
      label: 'fulfillment.trackingNumber',
      kind: 'code',
      isExtra: true,
      value: ({ trackingNumber }) => trackingNumber,
    },
  ],
  filters: [
    {
      id: 'state',
      label: 'fulfillment.state',
      kind: 'choice',
      field: 'state',
      options: shipmentTable.names.map((value) => ({ value, label: stateWords(value) })),
    },
    { id: 'company', label: 'fulfillment.company', kind: 'text', match: 'contains', field: 'companyName' },
    { id: 'ordered', label: 'fulfillment.orderedOn', kind: 'days', of: 'instant', field: 'createdAt' },
    { id: 'left', label: 'fulfillment.shippedOn', kind: 'days', of: 'instant', field: 'shippedAt' },
  ],
  search: ['number', 'orderNumber', 'companyName', 'trackingNumber'],
  sorts: [
    {
      id: 'createdAt',
      label: 'fulfillment.orderedOn',
      field: 'createdAt',
      kind: 'instant',
      begins: 'asc',
    },
    {
      id: 'shippedAt',
      label: 'fulfillment.shippedOn',
      field: 'shippedAt',
      kind: 'instant',
      isNullable: true,
      begins: 'desc',
    },
  ],
  defaultSort: 'createdAt',
  tieBreaker: 'id',
  views: [
    { id: 'waiting', label: stateWords('waiting'), query: 'state=waiting' },
    {
      id: 'shipped',
      label: stateWords('shipped'),
      query:
        'state=shipped&sort=shippedAt.desc&columns=number.shippedOn.order.company.carrier.trackingNumber',
    },
  ],
  opensWith: 'waiting',
  alsoAsked: ['shipment', 'shipped'],
})
