import type { GivenView, IndexColumn, IndexFilter, IndexSort } from '#lib/index-page/contract.ts'
import { indexPage } from '#lib/index-page/engine/index-page.ts'
import type { OrderState } from './contract.ts'
import { orderMeanings } from './order-meanings.ts'
import { seeAllOrders, seeOwnOrders } from './permissions.ts'
import type { OrderField } from './repository.ts'

/** An order as the lists show it. */
export interface OrderSummary {
  readonly orderId: string
  readonly orderNumber: string
  readonly companyName: string
  readonly personName: string
  readonly poNumber: string | null
  readonly placedAt: string
  readonly totalMinor: bigint
  readonly currency: string
  readonly state: OrderState
}

type Area = 'account' | 'admin'
type Column = IndexColumn<OrderSummary>

const number = (area: Area): Column => ({
  id: 'number',
  label: 'orders.list.number',
  kind: 'link',
  isFixed: true,
  value: ({ orderId, orderNumber }) => ({ text: orderNumber, href: `/${area}/orders/${orderId}` }),
})
const placedAt: Column = {
  id: 'placedAt',
  label: 'orders.list.placedAt',
  kind: 'date',
  sort: 'placedAt',
  value: (order) => order.placedAt,
}
const company: Column = {
  id: 'company',
  label: 'orders.list.company',
  kind: 'text',
  value: (order) => order.companyName,
}
const person: Column = {
  id: 'person',
  label: 'orders.list.person',
  kind: 'text',
  value: (order) => order.personName,
}
const poNumber: Column = {
  id: 'poNumber',
  label: 'orders.list.poNumber',
  kind: 'text',
  value: (order) => order.poNumber,
}
const state = (area: Area): Column => ({
  id: 'state',
  label: 'orders.list.state',
  kind: 'status',
  value: (order) => ({
    words: `orders.states.${area}.${order.state}`,
    meaning: orderMeanings[order.state],
  }),
})
const total: Column = {
  id: 'total',
  label: 'orders.list.total',
  kind: 'money',
  sort: 'total',
  value: ({ totalMinor, currency }) => ({ amountMinor: totalMinor, currency }),
}

const filters: readonly IndexFilter<OrderField>[] = [
  { id: 'placed', label: 'orders.list.placedAt', kind: 'days', of: 'instant', field: 'placedAt' },
  { id: 'delivered', label: 'orders.list.delivered', kind: 'presence', field: 'deliveredAt' },
  { id: 'po', label: 'orders.list.poNumber', kind: 'text', match: 'contains', field: 'poNumber' },
  { id: 'total', label: 'orders.list.total', kind: 'amounts', decimals: 2, field: 'total' },
]
const ofCompany: IndexFilter<OrderField> = {
  id: 'company',
  label: 'orders.list.company',
  kind: 'text',
  match: 'contains',
  field: 'companyName',
}

const sorts: readonly IndexSort<OrderField>[] = [
  { id: 'placedAt', label: 'orders.list.placedAt', field: 'placedAt', kind: 'instant', begins: 'desc' },
  { id: 'total', label: 'orders.list.total', field: 'total', kind: 'whole', begins: 'desc' },
]

const views: readonly GivenView[] = [
  { id: 'open', label: 'orders.list.open', query: 'delivered=no' },
  { id: 'delivered', label: 'orders.list.delivered', query: 'delivered=yes' },
]

const shared = {
  title: 'orders.list.title',
  rowId: (order: OrderSummary) => order.orderId,
  rowName: (order: OrderSummary) => order.orderNumber,
  sorts,
  defaultSort: 'placedAt',
  tieBreaker: 'id',
  views,
  totals: { sum: 'total', by: 'currency' },
} as const

/** The orders of a buyer's company. */
export const ownOrdersIndex = indexPage<OrderSummary, OrderField>({
  ...shared,
  id: 'orders.own-orders',
  path: '/account/orders',
  needs: seeOwnOrders,
  columns: [number('account'), placedAt, person, poNumber, state('account'), total],
  filters,
  search: ['number', 'poNumber', 'personName'],
})

/** The orders of all companies. */
export const allOrdersIndex = indexPage<OrderSummary, OrderField>({
  ...shared,
  id: 'orders.all-orders',
  path: '/admin/orders',
  needs: seeAllOrders,
  columns: [
    number('admin'),
    placedAt,
    company,
    { ...person, isExtra: true },
    poNumber,
    state('admin'),
    total,
  ],
  filters: [ofCompany, ...filters],
  search: ['number', 'companyName', 'poNumber', 'personName'],
})
