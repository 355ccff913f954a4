import { z } from 'zod'
import { weeksUntil } from '#lib/dates/weeks-until.ts'
import { query } from '#lib/kernel/command.ts'
import { shopTimeZone } from '#lib/kernel/shop-time-zone.ts'
import type { PartState } from '../contract.ts'
import { seeAllOrders } from '../permissions.ts'
import { orderWeeks } from '../repository/order-weeks.ts'

const shownWeeks = 12
const states: readonly PartState[] = ['delivered', 'in-progress', 'placed', 'cancelled']

/** What was ordered in the last weeks, and how far it is. */
export interface OrderInsight {
  /** The oldest first; the last one goes on. */
  readonly weeks: readonly { readonly startsOn: string; readonly orders: number }[]
  /** Parts of those orders; states without any are left out. */
  readonly parts: readonly { readonly state: PartState; readonly count: number }[]
}

/** Counts the orders of the last twelve weeks. */
export const countWeeks = query({
  id: 'orders.count-weeks',
  needs: seeAllOrders,
  input: z.strictObject({}),
  async run(ctx): Promise<OrderInsight> {
    const weeks = weeksUntil(ctx.now, shopTimeZone(), shownWeeks)
    const rows = await orderWeeks(ctx).count(weeks)
    return {
      weeks: weeks.map(({ startsOn }, place) => ({
        startsOn,
        orders: rows.reduce((sum, { orders }) => sum + (orders[place] ?? 0), 0),
      })),
      parts: states.flatMap((state) => {
        const count = rows.find((row) => row.state === state)?.parts ?? 0
        return count > 0 ? [{ state, count }] : []
      }),
    }
  },
})
