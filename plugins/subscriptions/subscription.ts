import { z } from 'zod'
import { stateTable } from '#lib/state-table/state-table.ts'
import { nextStep } from './next-step.ts'
import { manageSubscriptions } from './permissions.ts'

/** Pending until staff activate it, then active; a bound one ends with its term. */
export const subscriptionTable = stateTable({
  id: 'subscriptions.subscription',
  initial: 'pending',
  states: {
    pending: { meaning: 'attention' },
    active: { meaning: 'good' },
    ended: { meaning: 'neutral', isFinal: true },
  },
  actions: {
    activate: { from: ['pending'], to: 'active', needs: manageSubscriptions },
    end: { from: ['active'], to: 'ended' },
  },
})

export type SubscriptionState = (typeof subscriptionTable.names)[number]

/** A subscription as its table keeps it. */
export interface SubscriptionRow {
  readonly subscriptionId: string
  readonly number: string
  readonly partId: string
  readonly orderId: string
  readonly orderNumber: string
  readonly companyId: string
  readonly companyName: string
  readonly name: string
  readonly quantityMilli: bigint
  /** ISO 4217 */
  readonly currency: string
  /** What one period costs before tax. */
  readonly periodNetMinor: bigint
  readonly intervalMonths: number
  /** 0 without an end. */
  readonly termMonths: number
  readonly state: string
  readonly anchorOn: string | null
  readonly periodCount: number
  readonly renewsOn: string | null
}

/** A subscription as people see it. */
export interface Subscription extends SubscriptionRow {
  readonly state: SubscriptionState
  /** When it goes on or comes to its end; nothing before it runs and after it has. */
  readonly next: { readonly type: 'renews' | 'ends'; readonly on: string } | undefined
}

export function readSubscription(row: SubscriptionRow): Subscription {
  return { ...row, state: z.enum(subscriptionTable.names).parse(row.state), next: nextOf(row) }
}

function nextOf(row: SubscriptionRow): Subscription['next'] {
  if (row.renewsOn === null || row.anchorOn === null) return undefined
  const step = nextStep({ ...row, anchorOn: row.anchorOn })
  return { type: step.type === 'end' ? 'ends' : 'renews', on: row.renewsOn }
}
