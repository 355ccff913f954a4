import type { System } from '#lib/kernel/actor.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { newStaff } from '../../support/factories/actor.ts'
import type { ReadyToOrder } from '../../support/ready-to-order.ts'
import { fillCart, readyToOrder } from '../../support/ready-to-order.ts'

/** A shop in which examples find what they need. */
export interface World {
  readonly kernel: Kernel
  /** The shop itself, under a name that nobody else acts by. */
  worker(): System
}

export function worldOf(kernel: Kernel): World {
  return { kernel, worker: () => ({ type: 'system', name: `proof.${kernel.newId()}` }) }
}

/** An order of three kinds whose delivery has begun. */
export interface BegunOrder {
  readonly orderId: string
  readonly buyer: ReadyToOrder['buyer']
  readonly staff: Awaited<ReturnType<typeof newStaff>>
}

export async function beginOrder({ kernel }: World): Promise<BegunOrder> {
  const ready = await readyToOrder(kernel)
  const input = await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care])
  const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
  while ((await deliverFacts(kernel)) > 0);
  return { orderId, buyer: ready.buyer, staff: await newStaff(kernel) }
}

/** What stands in the database first where one looks for it; throws where nothing does. */
export async function firstId(
  { kernel }: World,
  table: 'fulfillment_shipment' | 'field_service_visit' | 'subscriptions_subscription',
  orderId: string,
): Promise<string> {
  const { id } = await kernel.database.read((reader) =>
    reader.selectFrom(table).select('id').where('order_id', '=', orderId).executeTakeFirstOrThrow(),
  )
  return id
}
