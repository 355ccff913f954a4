import type { Kysely } from 'kysely'
import { groupBy } from './group-by.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { orderPlaced } from '#lib/orders/contract.ts'
import { shipped } from '#plugins/fulfillment/contract.ts'

/** Facts that the endpoints of a proof hear of. */
export const heardEvents = [
  { event: orderPlaced.id, type: 'order.placed' },
  { event: shipped.id, type: 'shipment.shipped' },
] as const

/** A call as the receiver saw it. */
export interface HeardCall {
  /** The header `webhook-id`. */
  readonly id: string
  readonly body: string
}

/** Each fact has one message for each endpoint; each message arrived, always under its own id. */
export async function brokenWebhooks(
  reader: Kysely<DB>,
  heard: readonly HeardCall[],
): Promise<readonly string[]> {
  const endpoints = await reader.selectFrom('webhooks_endpoint').select('id').execute()
  const facts = await reader
    .selectFrom('kernel_fact')
    .select(['id', 'event'])
    .where(
      'event',
      'in',
      heardEvents.map(({ event }) => event),
    )
    .execute()
  const messages = await reader
    .selectFrom('webhooks_message')
    .select(['id', 'fact_id as factId', 'endpoint_id as endpointId', 'state', 'body'])
    .execute()
  const byFact = groupBy(messages, ({ factId, endpointId }) => `${factId} ${endpointId}`)
  const callsOf = groupBy(heard, ({ id }) => id)
  const idsOf = groupBy(heard, ({ body }) => body)
  const bodyOf = new Map(messages.map(({ id, body }) => [`msg_${id}`, body]))
  return [
    ...facts.flatMap(({ id, event }) =>
      endpoints.flatMap((endpoint) => {
        const count = byFact.get(`${id} ${endpoint.id}`)?.length ?? 0
        return count === 1
          ? []
          : [`The fact ${id} (${event}) has ${count} messages for an endpoint, not one.`]
      }),
    ),
    ...messages
      .filter(({ state }) => state !== 'delivered')
      .map(({ id, state }) => `The message ${id} is ${state}, not delivered.`),
    ...messages
      .filter(({ id }) => !callsOf.has(`msg_${id}`))
      .map(({ id }) => `The message ${id} never reached its receiver.`),
    ...[...idsOf.values()]
      .map((calls) => new Set(calls.map(({ id }) => id)))
      .filter((ids) => ids.size > 1)
      .map((ids) => `The same message was sent as ${[...ids].join(' and as ')}.`),
    ...heard
      .filter(({ id, body }) => bodyOf.get(id) !== body)
      .map(({ id }) => `The receiver heard ${id}, which is no message, or says something else.`),
  ]
}
