import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { later } from '#lib/kernel/instant.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { completeVisit } from '#plugins/field-service/commands/complete-visit.ts'
import { scheduleVisit } from '#plugins/field-service/commands/schedule-visit.ts'
import { visitsOfOwnOrder } from '#plugins/field-service/queries/visits-of-order.ts'
import { ship } from '#plugins/fulfillment/commands/ship.ts'
import { shipmentsOfOwnOrder } from '#plugins/fulfillment/queries/shipments-of-order.ts'
import { activate } from '#plugins/subscriptions/commands/activate.ts'
import { subscriptionsOfOwnOrder } from '#plugins/subscriptions/queries/subscriptions-of-order.ts'
import { newStaff } from '../../support/factories/actor.ts'
import { fillCart, readyToOrder } from '../../support/ready-to-order.ts'

/** Three additions to the cart, the order, and a step for each of its parts. */
const commandCount = 8

/** Takes one order of three kinds all the way, and compares what was done with what the trail says. */
export async function walkAnOrder(kernel: Kernel): Promise<readonly string[]> {
  const before = await tally(kernel)
  await placeAndFulfil(kernel)
  const after = await tally(kernel)
  const commands = after.commands - before.commands
  const breaches: string[] = []
  if (commands !== commandCount) {
    breaches.push(`${commandCount} commands of an order left ${commands} rows.`)
  }
  if (after.heard.length !== after.delivered.length || after.heard.join() !== after.delivered.join()) {
    breaches.push(`${after.delivered.length} deliveries of an order left ${after.heard.length} rows.`)
  }
  return breaches
}

async function placeAndFulfil(kernel: Kernel): Promise<void> {
  const staff = { actor: await newStaff(kernel) }
  const ready = await readyToOrder(kernel)
  const buyer = { actor: ready.buyer }
  const input = await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care])
  const { orderId } = await execute(kernel, placeOrder, input, buyer)
  await deliverAll(kernel)
  const [shipment] = await ask(kernel, shipmentsOfOwnOrder, { orderId }, buyer)
  const [visit] = await ask(kernel, visitsOfOwnOrder, { orderId }, buyer)
  const [subscription] = await ask(kernel, subscriptionsOfOwnOrder, { orderId }, buyer)
  if (!shipment || !visit || !subscription) throw new Error('The order is not on its way.')
  const startsAt = later(kernel.clock.now(), 3_600_000).toISOString()
  await execute(kernel, ship, { shipmentId: shipment.shipmentId, carrier: 'DHL' }, staff)
  await execute(kernel, scheduleVisit, { visitId: visit.visitId, startsAt, technician: 'Theo' }, staff)
  await execute(kernel, completeVisit, { visitId: visit.visitId }, staff)
  await execute(kernel, activate, { subscriptionId: subscription.subscriptionId }, staff)
  await deliverAll(kernel)
}

async function deliverAll(kernel: Kernel): Promise<void> {
  while ((await deliverFacts(kernel)) > 0);
}

async function tally(kernel: Kernel) {
  const rows = await kernel.database.read((reader) =>
    reader.selectFrom('kernel_audit_entry').select(['action', 'cause_fact_id as cause']).execute(),
  )
  const deliveries = await kernel.database.read((reader) =>
    reader
      .selectFrom('kernel_delivery')
      .select(['subscriber as action', 'fact_id as cause'])
      .where('state', '=', 'done')
      .execute(),
  )
  const nameOf = ({ action, cause }: { action: string; cause: string | null }) => `${action} ${cause}`
  return {
    commands: rows.filter((row) => row.cause === null).length,
    heard: rows
      .filter((row) => row.cause !== null)
      .map(nameOf)
      .toSorted(),
    delivered: deliveries.map(nameOf).toSorted(),
  }
}
