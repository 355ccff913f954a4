import { expect, test } from 'vitest'
import { later } from '#lib/kernel/instant.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { fulfiller } from '#lib/orders/contract.ts'
import { completeVisit } from '#plugins/field-service/commands/complete-visit.ts'
import { scheduleVisit } from '#plugins/field-service/commands/schedule-visit.ts'
import { visitsOfAnyOrder, visitsOfOwnOrder } from '#plugins/field-service/queries/visits-of-order.ts'
import { ship } from '#plugins/fulfillment/commands/ship.ts'
import { shipmentsOfAnyOrder, shipmentsOfOwnOrder } from '#plugins/fulfillment/queries/shipments-of-order.ts'
import { plugins } from '#plugins/index.ts'
import { activate } from '#plugins/subscriptions/commands/activate.ts'
import {
  subscriptionsOfAnyOrder,
  subscriptionsOfOwnOrder,
} from '#plugins/subscriptions/queries/subscriptions-of-order.ts'
import type { FulfillerCase } from './fulfiller.ts'
import { fulfillerContract } from './fulfiller.ts'

const cases: readonly FulfillerCase[] = [
  {
    kind: 'physical',
    thingsOfTwoLines: 1,
    async idsSeen(kernel, actor, orderId) {
      const query = isStaff(actor) ? shipmentsOfAnyOrder : shipmentsOfOwnOrder
      return (await ask(kernel, query, { orderId }, { actor })).map(({ shipmentId }) => shipmentId)
    },
    async finish(kernel, staff, ids) {
      await Promise.all(
        ids.map((shipmentId) => execute(kernel, ship, { shipmentId, carrier: 'DHL' }, { actor: staff })),
      )
    },
  },
  {
    kind: 'service',
    thingsOfTwoLines: 2,
    async idsSeen(kernel, actor, orderId) {
      const query = isStaff(actor) ? visitsOfAnyOrder : visitsOfOwnOrder
      return (await ask(kernel, query, { orderId }, { actor })).map(({ visitId }) => visitId)
    },
    async finish(kernel, staff, ids) {
      const startsAt = later(kernel.clock.now(), 60_000).toISOString()
      for (const visitId of ids) {
        const appointment = { visitId, startsAt, technician: 'Theo' }
        await execute(kernel, scheduleVisit, appointment, { actor: staff })
      }
      await Promise.all(ids.map((visitId) => execute(kernel, completeVisit, { visitId }, { actor: staff })))
    },
  },
  {
    kind: 'subscription',
    thingsOfTwoLines: 2,
    async idsSeen(kernel, actor, orderId) {
      const query = isStaff(actor) ? subscriptionsOfAnyOrder : subscriptionsOfOwnOrder
      return (await ask(kernel, query, { orderId }, { actor })).map(({ subscriptionId }) => subscriptionId)
    },
    async finish(kernel, staff, ids) {
      await Promise.all(
        ids.map((subscriptionId) => execute(kernel, activate, { subscriptionId }, { actor: staff })),
      )
    },
  },
]

test('every installed fulfiller is held to the contract', () => {
  const filled = plugins
    .flatMap((plugin) => plugin.contributes)
    .filter((contribution) => contribution.to === fulfiller.id)
    .map((contribution) => contribution.key)
  expect(filled.sort()).toEqual(cases.map(({ kind }) => kind).sort())
})

for (const given of cases) fulfillerContract(given)

function isStaff(actor: Parameters<FulfillerCase['idsSeen']>[1]): boolean {
  return actor.type === 'person' && actor.isStaff
}
