import type { Kysely } from 'kysely'
import { z } from 'zod'
import { groupBy } from './group-by.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'

/** An order that somebody was told of. */
export interface Acknowledged {
  /** The idempotency key that it was placed with. */
  readonly key: string
  readonly orderId: string
}

const answerSchema = z.looseObject({ orderId: z.string() })

/** Nobody was told of an order that is not there; each key has one order, each order one key. */
export async function brokenAcknowledgements(
  reader: Kysely<DB>,
  acknowledged: readonly Acknowledged[],
): Promise<readonly string[]> {
  const orders = await reader.selectFrom('orders_order').select('id').execute()
  const answers = await reader
    .selectFrom('kernel_answer')
    .select(['key', 'answer'])
    .where('command', '=', placeOrder.id)
    .execute()
  const orderIds = new Set(orders.map(({ id }) => id))
  const orderOfKey = new Map(answers.map(({ key, answer }) => [key, orderIdOf(answer)]))
  const keysOfOrder = groupBy(orderOfKey, ([, orderId]) => orderId)
  return [
    ...acknowledged
      .filter(({ orderId }) => !orderIds.has(orderId))
      .map(({ orderId, key }) => `The order ${orderId} was acknowledged under ${key} and is lost.`),
    ...acknowledged
      .filter(({ key, orderId }) => orderIds.has(orderId) && orderOfKey.get(key) !== orderId)
      .map(({ key, orderId }) => `${key} does not answer with its order ${orderId}.`),
    ...[...orderIds]
      .filter((orderId) => keysOfOrder.get(orderId)?.length !== 1)
      .map((orderId) => `The order ${orderId} has ${keysOfOrder.get(orderId)?.length ?? 0} keys, not one.`),
  ]
}

function orderIdOf(answer: string | null): string {
  return answerSchema.safeParse(JSON.parse(answer ?? 'null')).data?.orderId ?? ''
}
