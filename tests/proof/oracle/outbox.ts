import type { Kysely } from 'kysely'
import { z } from 'zod'
import { groupBy } from './group-by.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { partReleased } from '#lib/orders/contract.ts'

const factSchema = z.looseObject({ partId: z.string() })

/** Every fact reached its listeners, and every part was released once. */
export async function brokenOutbox(reader: Kysely<DB>, deliveredUntil: Date): Promise<readonly string[]> {
  const late = await reader
    .selectFrom('kernel_delivery as delivery')
    .innerJoin('kernel_fact as fact', 'fact.id', 'delivery.fact_id')
    .select(['fact.id', 'fact.event', 'delivery.subscriber', 'delivery.state'])
    .select('delivery.last_error as lastError')
    .where('fact.occurred_at', '<=', toInstant(deliveredUntil))
    .where('delivery.state', '!=', 'done')
    .execute()
  const released = await reader
    .selectFrom('kernel_fact')
    .select('payload')
    .where('event', '=', partReleased.id)
    .execute()
  const parts = await reader.selectFrom('orders_part').select(['id', 'state']).execute()
  const releases = groupBy(released, ({ payload }) => factSchema.parse(JSON.parse(payload)).partId)
  return [
    ...late.map(
      ({ id, event, subscriber, state, lastError }) =>
        `The fact ${id} (${event}) is ${state} for ${subscriber}${lastError ? `: ${lastError}` : ''}.`,
    ),
    ...parts.flatMap(({ id, state }) => {
      const count = releases.get(id)?.length ?? 0
      if (count !== 1) return [`The part ${id} was released ${count} times, not once.`]
      return state === 'placed' && late.length === 0 ? [`The part ${id} never began.`] : []
    }),
  ]
}
