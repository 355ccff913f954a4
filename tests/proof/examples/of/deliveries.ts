import { addMonths } from '#lib/dates/add-months.ts'
import { execute } from '#lib/kernel/execute.ts'
import { later } from '#lib/kernel/instant.ts'
import { completeVisit } from '#plugins/field-service/commands/complete-visit.ts'
import { scheduleVisit } from '#plugins/field-service/commands/schedule-visit.ts'
import { ship } from '#plugins/fulfillment/commands/ship.ts'
import { activate } from '#plugins/subscriptions/commands/activate.ts'
import { renew } from '#plugins/subscriptions/commands/renew.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'
import { beginOrder, firstId } from '../world.ts'

const dayMilliseconds = 86_400_000

async function askedVisit(world: World) {
  const { orderId, staff } = await beginOrder(world)
  const visitId = await firstId(world, 'field_service_visit', orderId)
  const startsAt = later(world.kernel.clock.now(), dayMilliseconds).toISOString()
  return { actor: staff, input: { visitId, startsAt, technician: 'Noor Castellan' } }
}

async function pendingSubscription(world: World) {
  const { orderId, staff } = await beginOrder(world)
  const subscriptionId = await firstId(world, 'subscriptions_subscription', orderId)
  const today = world.kernel.clock.now().toISOString().slice(0, 10)
  return { actor: staff, input: { subscriptionId, startsOn: addMonths(today, -2) } }
}

export default [
  example(ship, async (world) => {
    const { orderId, staff } = await beginOrder(world)
    const shipmentId = await firstId(world, 'fulfillment_shipment', orderId)
    return { actor: staff, input: { shipmentId, carrier: 'DPD', trackingNumber: 'TRACK-1' } }
  }),
  example(scheduleVisit, askedVisit),
  example(completeVisit, async (world) => {
    const { actor, input } = await askedVisit(world)
    await execute(world.kernel, scheduleVisit, input, { actor })
    return { actor, input: { visitId: input.visitId, note: 'Aligned, connected, tested.' } }
  }),
  example(activate, pendingSubscription),
  example(renew, async (world) => {
    const { actor, input } = await pendingSubscription(world)
    await execute(world.kernel, activate, input, { actor })
    return { actor: world.worker(), input: { subscriptionId: input.subscriptionId, sequence: 2 } }
  }),
]
