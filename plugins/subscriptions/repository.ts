import type { RowScope } from '#lib/kernel/company-scope.ts'
import { withinScope } from '#lib/kernel/database/within-scope.ts'
import type { Period } from '#lib/dates/period.ts'
import { rowList } from '#lib/kernel/database/row-list.ts'
import type { RowList } from '#lib/kernel/database/row-wish.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { SubscriptionRow, SubscriptionState } from './subscription.ts'
import { subscriptionTable } from './subscription.ts'

const columns = [
  'id as subscriptionId',
  'number',
  'part_id as partId',
  'order_id as orderId',
  'order_number as orderNumber',
  'company_id as companyId',
  'company_name as companyName',
  'name',
  'quantity_milli as quantityMilli',
  'currency',
  'period_net_minor as periodNetMinor',
  'interval_months as intervalMonths',
  'term_months as termMonths',
  'state',
  'anchor_on as anchorOn',
  'period_count as periodCount',
  'renews_on as renewsOn',
] as const

/** What subscriptions are narrowed and sorted by. */
const subscriptionFields = {
  id: 'id',
  number: 'number',
  name: 'name',
  companyName: 'company_name',
  orderNumber: 'order_number',
  state: 'state',
  renewsOn: 'renews_on',
} as const

export type SubscriptionField = keyof typeof subscriptionFields

const mostPerOrder = 500

/** A subscription that nobody has activated yet. */
export interface NewSubscription extends Omit<
  SubscriptionRow,
  'state' | 'anchorOn' | 'periodCount' | 'renewsOn'
> {
  /** The order line that it delivers. */
  readonly lineId: string
  /** The unit and the person that ordered. */
  readonly unitId: string
  readonly personId: string
}

/** A period about to begin. */
export interface NewPeriod extends Period {
  readonly subscriptionId: string
  readonly sequence: number
  readonly netMinor: bigint
}

export const subscriptions = repository(['subscriptions_subscription', 'subscriptions_period'], {
  read: (db) => ({
    find: (subscriptionId: string): Promise<SubscriptionRow | undefined> =>
      db
        .selectFrom('subscriptions_subscription')
        .select(columns)
        .where('id', '=', subscriptionId)
        .executeTakeFirst(),

    hasPart: async (partId: string): Promise<boolean> => {
      const row = await db
        .selectFrom('subscriptions_subscription')
        .select('id')
        .where('part_id', '=', partId)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    /** Whether a subscription of the part is still to be activated. */
    isPartPending: async (partId: string): Promise<boolean> => {
      const row = await db
        .selectFrom('subscriptions_subscription')
        .select('id')
        .where('part_id', '=', partId)
        .where('state', '=', 'pending')
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    list: (scope: RowScope): RowList<SubscriptionRow, SubscriptionField> =>
      rowList(
        db
          .selectFrom('subscriptions_subscription')
          .select(columns)
          .where(withinScope('subscriptions_subscription', scope)),
        subscriptionFields,
      ),

    /** Subscriptions behind one in the order in which they were asked for. */
    behind: (
      scope: RowScope,
      state: SubscriptionState | null,
      after: string | null,
      limit: number,
    ): Promise<SubscriptionRow[]> =>
      db
        .selectFrom('subscriptions_subscription')
        .select(columns)
        .where(withinScope('subscriptions_subscription', scope))
        .$if(state !== null, (query) => query.where('state', '=', state ?? ''))
        .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
        .execute(),

    ofOrder: (orderId: string, scope: RowScope): Promise<SubscriptionRow[]> =>
      db
        .selectFrom('subscriptions_subscription')
        .select(columns)
        .where('order_id', '=', orderId)
        .where(withinScope('subscriptions_subscription', scope))
        .orderBy('number')
        .limit(mostPerOrder)
        .execute(),

    /** Running subscriptions that go on or end by a day, in the order of their ids. */
    due: (on: string, afterId: string, limit: number) =>
      db
        .selectFrom('subscriptions_subscription')
        .select(['id as subscriptionId', 'period_count as periodCount', 'renews_on as renewsOn'])
        .where('state', '=', 'active')
        .where('renews_on', '<=', on)
        .where('id', '>', afterId)
        .orderBy('id')
        .limit(limit)
        .execute(),
  }),

  write: (db) => ({
    async insert(asked: readonly NewSubscription[], now: Date): Promise<void> {
      await db
        .insertInto('subscriptions_subscription')
        .values(
          asked.map((entry) => ({
            id: entry.subscriptionId,
            number: entry.number,
            part_id: entry.partId,
            line_id: entry.lineId,
            order_id: entry.orderId,
            order_number: entry.orderNumber,
            company_id: entry.companyId,
            company_name: entry.companyName,
            unit_id: entry.unitId,
            person_id: entry.personId,
            name: entry.name,
            quantity_milli: entry.quantityMilli,
            currency: entry.currency,
            period_net_minor: entry.periodNetMinor,
            interval_months: entry.intervalMonths,
            term_months: entry.termMonths,
            state: subscriptionTable.initial,
            anchor_on: null,
            period_count: 0,
            renews_on: null,
            created_at: toInstant(now),
          })),
        )
        .execute()
    },

    /** Sets a pending subscription going; false when it is not pending. */
    async activate(subscriptionId: string, anchorOn: string): Promise<boolean> {
      const result = await db
        .updateTable('subscriptions_subscription')
        .set({ state: subscriptionTable.actions.activate.to, anchor_on: anchorOn, renews_on: anchorOn })
        .where('id', '=', subscriptionId)
        .where('state', 'in', subscriptionTable.actions.activate.from)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Begins the period that follows those before it; false when it has begun or its turn has not come. */
    async beginPeriod(next: NewPeriod, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('subscriptions_subscription')
        .set({ period_count: next.sequence, renews_on: next.endsOn })
        .where('id', '=', next.subscriptionId)
        .where('state', '=', 'active')
        .where('period_count', '=', next.sequence - 1)
        .executeTakeFirst()
      if (result.numUpdatedRows !== 1n) return false
      await db
        .insertInto('subscriptions_period')
        .values({
          subscription_id: next.subscriptionId,
          sequence: next.sequence,
          starts_on: next.startsOn,
          ends_on: next.endsOn,
          net_minor: next.netMinor,
          created_at: toInstant(now),
        })
        .execute()
      return true
    },

    /** Ends a running subscription after so many periods; false when it is not there. */
    async end(subscriptionId: string, periodCount: number): Promise<boolean> {
      const result = await db
        .updateTable('subscriptions_subscription')
        .set({ state: subscriptionTable.actions.end.to, renews_on: null })
        .where('id', '=', subscriptionId)
        .where('state', 'in', subscriptionTable.actions.end.from)
        .where('period_count', '=', periodCount)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },
  }),
})
