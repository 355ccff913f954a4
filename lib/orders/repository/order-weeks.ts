import type { Week } from '#lib/dates/weeks-until.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { PartState } from '../contract.ts'

/** What became of the orders of some weeks, by the state of their parts. */
export interface StateOfWeeks {
  readonly state: PartState
  readonly parts: number
  /** Orders whose first part is in this state, in the order of the weeks. */
  readonly orders: readonly number[]
}

/** Orders counted for insight. */
export const orderWeeks = repository(['orders_order', 'orders_part'], {
  read: (db) => ({
    /** One row for each state, in one statement, whatever number of orders there is. */
    async count(weeks: readonly Week[]): Promise<readonly StateOfWeeks[]> {
      const since = toInstant(weeks[0]?.startsAt ?? new Date(0))
      const rows = await db
        .selectFrom('orders_order')
        .innerJoin('orders_part', 'orders_part.order_id', 'orders_order.id')
        .where('orders_order.placed_at', '>=', since)
        .groupBy('orders_part.state')
        .select('orders_part.state')
        .select((eb) => [
          eb.fn.countAll<number>().as('parts'),
          ...weeks.map(({ startsAt, endsAt }, place) =>
            eb.fn
              .count<number>(
                eb
                  .case()
                  .when(
                    eb.and([
                      eb('orders_part.position', '=', 1),
                      eb('orders_order.placed_at', '>=', toInstant(startsAt)),
                      eb('orders_order.placed_at', '<', toInstant(endsAt)),
                    ]),
                  )
                  .then(eb.ref('orders_order.id'))
                  .end(),
              )
              .as(`week${place}`),
          ),
        ])
        .execute()
      return rows.map((row) => {
        const counts = row as Readonly<Record<string, unknown>>
        return {
          state: row.state as PartState,
          parts: Number(row.parts),
          orders: weeks.map((_, place) => Number(counts[`week${place}`])),
        }
      })
    },
  }),
  write: () => ({}),
})
