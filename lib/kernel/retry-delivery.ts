import * as z from 'zod'
import { command } from './command.ts'
import { toInstant } from './instant.ts'
import { retryDeliveries } from './permissions.ts'
import { Refused } from './refused.ts'
import { repository } from './repository.ts'

/** Which delivery: of what, to whom. */
export interface DeliveryName {
  readonly factId: string
  /** `plugin/event` */
  readonly subscriber: string
}

const deliveries = repository(['kernel_delivery'], {
  read: () => ({}),
  write: (db) => ({
    /** What the latest failure said stays until the delivery arrives. */
    async unpark({ factId, subscriber }: DeliveryName, now: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('kernel_delivery')
        .set({ state: 'waiting', attempts: 0, next_try_at: now })
        .where('fact_id', '=', factId)
        .where('subscriber', '=', subscriber)
        .where('state', '=', 'parked')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }),
})

/**
 * Has a delivery that was given up tried again, now and as often as a new one.
 *
 * @throws Refused `kernel.not-parked` when it is not given up, or there is no such delivery
 */
export const retryDelivery = command({
  id: 'kernel.retry-delivery',
  needs: retryDeliveries,
  input: z.strictObject({ factId: z.string().max(32), subscriber: z.string().max(120) }),
  async run(ctx, delivery) {
    if (await deliveries(ctx).unpark(delivery, toInstant(ctx.now))) return
    throw new Refused(
      'kernel.not-parked',
      'This is no longer given up: somebody else tried it again. Reload the page to see what is left.',
    )
  },
})
