import * as z from 'zod'
import { query } from './command.ts'
import { seePlugins } from './permissions.ts'
import { repository } from './repository.ts'

/** A delivery that was given up. */
export interface ParkedDelivery {
  readonly factId: string
  readonly event: string
  /** `plugin/event` */
  readonly subscriber: string
  /** The instant of the fact: since then its listener has not heard of it. */
  readonly occurredAt: string
  /** What the latest failure said. */
  readonly lastError: string | null
}

const mostShown = 50

const deliveries = repository(['kernel_delivery', 'kernel_fact'], {
  read: (db) => ({
    parked: (): Promise<readonly ParkedDelivery[]> =>
      db
        .selectFrom('kernel_delivery')
        .innerJoin('kernel_fact', 'kernel_fact.id', 'kernel_delivery.fact_id')
        .select([
          'kernel_delivery.fact_id as factId',
          'kernel_fact.event',
          'kernel_delivery.subscriber',
          'kernel_fact.occurred_at as occurredAt',
          'kernel_delivery.last_error as lastError',
        ])
        .where('kernel_delivery.state', '=', 'parked')
        .orderBy('kernel_fact.occurred_at', 'desc')
        .orderBy('kernel_delivery.fact_id', 'desc')
        .orderBy('kernel_delivery.subscriber')
        .limit(mostShown)
        .execute(),
  }),
  write: () => ({}),
})

/** The latest facts that a listener was given up for, at most 50. */
export const readParkedDeliveries = query({
  id: 'kernel.read-parked-deliveries',
  needs: seePlugins,
  input: z.strictObject({}),
  run: (ctx) => deliveries(ctx).parked(),
})
