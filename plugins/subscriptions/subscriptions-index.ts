import type { IndexColumn, IndexFilter, IndexSort } from '#lib/index-page/contract.ts'
import { indexPage } from '#lib/index-page/engine/index-page.ts'
import { manageSubscriptions, seeOwnSubscriptions } from './permissions.ts'
import type { SubscriptionField } from './repository.ts'
import type { Subscription } from './subscription.ts'
import { subscriptionTable } from './subscription.ts'

type Area = 'account' | 'admin'
type Column = IndexColumn<Subscription>

const stateWords = (area: Area, state: string): string => `subscriptions.states.${area}.${state}`

const number: Pick<Column, 'id' | 'label' | 'isFixed'> = {
  id: 'number',
  label: 'subscriptions.number',
  isFixed: true,
}
const plan: Column = { id: 'plan', label: 'subscriptions.plan', kind: 'text', value: ({ name }) => name }
const company: Column = {
  id: 'company',
  label: 'subscriptions.company',
  kind: 'text',
  value: ({ companyName }) => companyName,
}

const rest = (area: Area): readonly Column[] => [
  {
    id: 'state',
    label: 'subscriptions.state',
    kind: 'status',
    value: ({ state }) => ({
      words: stateWords(area, state),
      meaning: subscriptionTable.states[state].meaning,
    }),
  },
  {
    id: 'next',
    label: 'subscriptions.comesNext',
    kind: 'day',
    sort: 'renewsOn',
    value: ({ next }) => next?.on ?? null,
  },
  {
    id: 'order',
    label: 'subscriptions.order',
    kind: 'link',
    value: ({ orderId, orderNumber }) => ({ text: orderNumber, href: `/${area}/orders/${orderId}` }),
  },
  {
    id: 'price',
    label: 'subscriptions.price',
    kind: 'money',
    value: ({ periodNetMinor, currency }) => ({ amountMinor: periodNetMinor, currency }),
  },
]

const filters = (area: Area): readonly IndexFilter<SubscriptionField>[] => [
  {
    id: 'state',
    label: 'subscriptions.state',
    kind: 'choice',
    field: 'state',
    options: subscriptionTable.names.map((value) => ({ value, label: stateWords(area, value) })),
  },
  { id: 'next', label: 'subscriptions.comesNext', kind: 'days', of: 'day', field: 'renewsOn' },
]

const sorts: readonly IndexSort<SubscriptionField>[] = [
  // Ids are made in the order of time.
  { id: 'asked', label: 'subscriptions.asked', field: 'id', kind: 'text', begins: 'desc' },
  {
    id: 'renewsOn',
    label: 'subscriptions.comesNext',
    field: 'renewsOn',
    kind: 'day',
    isNullable: true,
    begins: 'asc',
  },
]

const shared = {
  title: 'subscriptions.title',
  rowId: ({ subscriptionId }: Subscription) => subscriptionId,
  rowName: (subscription: Subscription) => subscription.number,
  sorts,
  defaultSort: 'asked',
  tieBreaker: 'id',
} as const

/** What the company of a buyer subscribed to. */
export const ownSubscriptionsIndex = indexPage<Subscription, SubscriptionField>({
  ...shared,
  id: 'subscriptions.own-subscriptions',
  path: '/account/subscriptions',
  needs: seeOwnSubscriptions,
  columns: [
    { ...number, kind: 'code', value: (subscription) => subscription.number },
    plan,
    ...rest('account'),
  ],
  filters: filters('account'),
  search: ['number', 'name', 'orderNumber'],
})

/** What anybody subscribed to. */
export const allSubscriptionsIndex = indexPage<Subscription, SubscriptionField>({
  ...shared,
  id: 'subscriptions.all-subscriptions',
  path: '/admin/subscriptions',
  needs: manageSubscriptions,
  columns: [
    {
      ...number,
      kind: 'link',
      value: ({ subscriptionId, number: text }) => ({
        text,
        href: `/admin/subscriptions?subscription=${subscriptionId}`,
      }),
    },
    plan,
    company,
    ...rest('admin'),
  ],
  filters: [
    {
      id: 'company',
      label: 'subscriptions.company',
      kind: 'text',
      match: 'contains',
      field: 'companyName',
    },
    ...filters('admin'),
  ],
  search: ['number', 'name', 'companyName', 'orderNumber'],
  views: [
    { id: 'pending', label: stateWords('admin', 'pending'), query: 'state=pending&sort=asked.asc' },
    { id: 'active', label: stateWords('admin', 'active'), query: 'state=active&sort=renewsOn.asc' },
  ],
  alsoAsked: ['subscription', 'activated'],
})
