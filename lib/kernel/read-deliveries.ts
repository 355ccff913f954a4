import * as z from 'zod'
import { query } from './command.ts'
import { doorKey } from './door.ts'
import { seePlugins } from './permissions.ts'

/** How many facts are on their way to a listener, and how many were given up. */
export interface DeliveryCount {
  /** `plugin/event` */
  readonly subscriber: string
  readonly waiting: number
  readonly parked: number
  /** What the latest failure said. */
  readonly lastError: string | null
}

/** What the outbox has not delivered, by listener; those with nothing open are left out. */
export const readDeliveries = query({
  id: 'kernel.read-deliveries',
  needs: seePlugins,
  input: z.strictObject({}),
  async run(ctx): Promise<readonly DeliveryCount[]> {
    const rows = await ctx[doorKey].database
      .selectFrom('kernel_delivery')
      .select(({ fn }) => [
        'subscriber',
        'state',
        fn.countAll().as('count'),
        fn.max('last_error').as('lastError'),
      ])
      .where('state', 'in', ['waiting', 'parked'])
      .groupBy(['subscriber', 'state'])
      .orderBy('subscriber')
      .limit(1000)
      .execute()
    const counts = new Map<string, DeliveryCount>()
    for (const row of rows) {
      const known = counts.get(row.subscriber) ?? emptyCount(row.subscriber)
      const count = Number(row.count)
      counts.set(row.subscriber, {
        ...known,
        ...(row.state === 'parked' ? { parked: count } : { waiting: known.waiting + count }),
        lastError: row.lastError ?? known.lastError,
      })
    }
    return [...counts.values()]
  },
})

function emptyCount(subscriber: string): DeliveryCount {
  return { subscriber, waiting: 0, parked: 0, lastError: null }
}
