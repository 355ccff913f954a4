import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { domains } from '#domains'
import { listConfirmations } from '#lib/confirmations/queries/list-confirmations.ts'
import makeDocuments from '#lib/documents/make-documents.ts'
import type { Actor, Person } from '#lib/kernel/actor.ts'
import { may } from '#lib/kernel/actor.ts'
import { query } from '#lib/kernel/command.ts'
import { everyRow } from '#lib/kernel/company-scope.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { later } from '#lib/kernel/instant.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import { readInbox } from '#lib/notifications/queries/read-inbox.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { seeOwnOrders } from '#lib/orders/permissions.ts'
import { orders } from '#lib/orders/repository.ts'
import { writeComment } from '#lib/timeline/commands/write-comment.ts'
import { visitsOfOwnOrder } from '#plugins/field-service/queries/visits-of-order.ts'
import { shipmentsOfOwnOrder } from '#plugins/fulfillment/queries/shipments-of-order.ts'
import { plugins } from '#plugins/index.ts'
import { subscriptionsOfOwnOrder } from '#plugins/subscriptions/queries/subscriptions-of-order.ts'
import { newApiClient } from '#tests/support/api-client.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { Definition } from '#tests/support/definitions.ts'
import { allDefinitions, idsOf } from '#tests/support/definitions.ts'
import { newStaff } from '#tests/support/factories/actor.ts'
import { createAddress } from '#tests/support/factories/company.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { createSession } from '#tests/support/mint-session.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'

/** Ids of what no company owns. */
const shared = ['factId', 'afterId', 'beforeId', 'untilId', 'taskId']
/** Takes products, and the catalogue is for everybody; its own test tells hidden ones from missing ones. */
const takesSharedProducts = 'cart.add-to-cart'
/** Takes the shop's own files only, and staff own those together. */
const takesSharedFiles = 'imports.read-import-piece'
const owned = [
  'orderId',
  'addressId',
  'productId',
  'shipmentId',
  'visitId',
  'subscriptionId',
  'subjectId',
  'keyId',
  'fileId',
  'sessionId',
  'entryId',
  'itemId',
] as const

type OwnedIds = Readonly<Record<(typeof owned)[number], string>>

const definitions = await allDefinitions()
const scoped = definitions.filter(
  (definition) =>
    definition.id !== takesSharedProducts &&
    definition.id !== takesSharedFiles &&
    rolesOf(definition).length > 0 &&
    idsOf(definition).some((name) => owned.some((known) => known === name)),
)

test('every id that a buyer may send is known to be of a company or shared', () => {
  const known = new Set<string>([...owned, ...shared])
  const ofBuyers = definitions.filter((definition) => rolesOf(definition).includes('buyer'))
  expect(scoped.length).toBeGreaterThan(10)
  expect(ofBuyers.flatMap(idsOf).filter((name) => !known.has(name))).toEqual([])
})

describeEachDatabase('what belongs to another company', (open) => {
  let kernel: TestKernel
  let staff: Person
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, ...plugins])
    staff = await newStaff(kernel)
  })

  test.each(scoped.map((definition) => [definition.id, definition] as const))(
    'answers like what is missing: %s',
    async (_, definition) => {
      const { stranger, owner, ids } = await twoCompanies(kernel)
      const asStranger = { actor: stranger.buyer, cartVersion: stranger.cartVersion }
      expect(await outcome(kernel, definition, ids, asStranger)).toEqual(
        await outcome(kernel, definition, missing, asStranger),
      )
      const actor = may(owner.buyer, definition.needs) ? owner.buyer : staff
      const asOwner = { actor, cartVersion: owner.cartVersion }
      expect(await outcome(kernel, definition, missing, asOwner)).not.toEqual(
        await outcome(kernel, definition, ids, asOwner),
      )
    },
  )

  test('the proof catches a query that forgets the company', async () => {
    const { stranger, ids } = await twoCompanies(kernel)
    const asStranger = { actor: stranger.buyer, cartVersion: stranger.cartVersion }
    expect(await outcome(kernel, forgetful, ids, asStranger)).not.toEqual(
      await outcome(kernel, forgetful, missing, asStranger),
    )
  })
})

/** Who may send it; nobody where only the shop itself does. */
function rolesOf({ needs }: Definition): readonly string[] {
  return needs === 'anyone' ? ['buyer', 'staff'] : needs.grantedTo
}

const missing: OwnedIds = {
  fileId: 'missing',
  sessionId: 'missing',
  keyId: 'missing',
  orderId: 'missing',
  addressId: 'missing',
  productId: 'missing',
  shipmentId: 'missing',
  visitId: 'missing',
  subscriptionId: 'missing',
  subjectId: 'missing',
  entryId: 'missing',
  itemId: 'missing',
}

const forgetful = query({
  id: 'test.forgetful',
  needs: seeOwnOrders,
  input: z.strictObject({ orderId: z.string().max(32) }),
  run: async (ctx, { orderId }) => orders(ctx).find(orderId, everyRow),
})

/** Two buyers with something in the cart; everything that one of them owns is waiting to be delivered. */
async function twoCompanies(kernel: TestKernel) {
  const ready = await readyToOrder(kernel)
  const all = [ready.pump, ready.visit, ready.care]
  const placed = await fillCart(kernel, ready, all)
  const { orderId } = await execute(kernel, placeOrder, placed, { actor: ready.buyer })
  while ((await deliverFacts(kernel)) > 0);
  await makeDocuments(backgroundRun(kernel, 'documents.make-documents', () => false))
  const filled = await fillCart(kernel, ready, [ready.pump])
  const other = await readyToOrder(kernel)
  const { cartVersion } = await fillCart(kernel, other, [other.pump])
  const { addressId } = await createAddress(kernel, ready.buyer.companyId, { position: 1 })
  const seen = { actor: ready.buyer }
  const [shipment] = await ask(kernel, shipmentsOfOwnOrder, { orderId }, seen)
  const [confirmation] = await ask(kernel, listConfirmations, { orderId }, seen)
  const [visit] = await ask(kernel, visitsOfOwnOrder, { orderId }, seen)
  const [subscription] = await ask(kernel, subscriptionsOfOwnOrder, { orderId }, seen)
  if (!shipment || !visit || !subscription || !confirmation?.fileId)
    throw new Error('The order is not on its way.')
  const comment = { subjectKind: 'orders.order', subjectId: orderId, comment: 'Please ring.' }
  const { entryId } = await execute(kernel, writeComment, comment, { actor: ready.buyer })
  const { told } = await ask(kernel, readInbox, {}, seen)
  const itemId = told[0]?.itemId
  if (!itemId) throw new Error('Nobody was told of the order.')
  const { keyId } = await newApiClient(kernel, ready.buyer)
  const ids: OwnedIds = {
    fileId: confirmation.fileId,
    sessionId: await createSession(kernel, ready.buyer.personId),
    keyId,
    orderId,
    addressId,
    productId: ready.pump.productId,
    shipmentId: shipment.shipmentId,
    visitId: visit.visitId,
    subscriptionId: subscription.subscriptionId,
    subjectId: orderId,
    entryId,
    itemId,
  }
  return {
    owner: { buyer: ready.buyer, cartVersion: filled.cartVersion },
    stranger: { buyer: other.buyer, cartVersion },
    ids,
  }
}

/** What somebody hears: the answer, or why there is none. */
async function outcome(
  kernel: TestKernel,
  definition: Definition,
  ids: OwnedIds,
  { actor, cartVersion }: { readonly actor: Actor; readonly cartVersion: number },
): Promise<unknown> {
  const named = owned.filter((name) => idsOf(definition).includes(name))
  const input = {
    ...Object.fromEntries(named.map((name) => [name, ids[name]])),
    ...otherFields(kernel, cartVersion)[definition.id],
  }
  const heard =
    definition.type === 'command'
      ? execute(kernel, definition, input, { actor })
      : ask(kernel, definition, input, { actor })
  return heard.catch((error: unknown) => error)
}

function otherFields(kernel: TestKernel, cartVersion: number): Readonly<Record<string, object>> {
  const startsAt = later(kernel.clock.now(), 3_600_000).toISOString()
  return {
    'cart.change-quantity': { quantityMilli: 2000n },
    'orders.preview-order': { locale: 'en' },
    'orders.place-order': { cartVersion, paymentMethod: 'on-account', poNumber: '', note: '' },
    'fulfillment.ship': { carrier: 'DHL' },
    'field-service.schedule-visit': { startsAt, technician: 'Theo' },
    'subscriptions.renew': { sequence: 2 },
    'api.rotate-key': { secretHash: '0'.repeat(64), graceHours: 24 },
    'timeline.read-timeline': { subjectKind: 'orders.order' },
    'notifications.mark-item': { isRead: true },
    'notifications.archive-item': { isArchived: true },
    'timeline.edit-comment': { comment: 'Please ring twice.' },
    'timeline.write-comment': { subjectKind: 'orders.order', comment: 'Please ring.' },
  }
}
