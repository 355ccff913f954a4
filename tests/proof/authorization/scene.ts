import { listConfirmations } from '#lib/confirmations/queries/list-confirmations.ts'
import makeDocuments from '#lib/documents/make-documents.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { writeComment } from '#lib/timeline/commands/write-comment.ts'
import { visitsOfOwnOrder } from '#plugins/field-service/queries/visits-of-order.ts'
import { shipmentsOfOwnOrder } from '#plugins/fulfillment/queries/shipments-of-order.ts'
import { subscriptionsOfOwnOrder } from '#plugins/subscriptions/queries/subscriptions-of-order.ts'
import { newApiClient } from '../../support/api-client.ts'
import { newBuyer } from '../../support/factories/actor.ts'
import { createAddress } from '../../support/factories/company.ts'
import { createSession } from '../../support/mint-session.ts'
import type { ReadyToOrder } from '../../support/ready-to-order.ts'
import { fillCart, readyToOrder } from '../../support/ready-to-order.ts'

/** Ids and other names by the field or the part of an address that takes them. */
export type KnownNames = Readonly<Record<string, string>>

/** A company that has everything a company can have. */
export interface Scene {
  readonly buyer: ReadyToOrder['buyer']
  /** What belongs to the company, or to its buyer. */
  readonly ids: KnownNames
}

/**
 * Makes a company with one order of three kinds, all of it on its way.
 *
 * @param word stands in each text that the company writes, and nowhere else
 */
export async function setScene(kernel: Kernel, word: string): Promise<Scene> {
  const buyer = await newBuyer(kernel, {
    name: `${word} Person`,
    email: `${word}-${kernel.newId()}@portico.example`.toLowerCase(),
    company: { name: `${word} Company` },
  })
  const { pump, visit, care } = await readyToOrder(kernel)
  const texts = { label: `${word} plant`, street: `${word} street`, city: `${word} city` }
  const address = await createAddress(kernel, buyer.companyId, texts)
  const asked = { actor: buyer }
  const order = { poNumber: `${word} PO`, note: `${word} note` }
  const cart = await fillCart(kernel, { buyer, address }, [pump, visit, care])
  const { orderId } = await execute(kernel, placeOrder, { ...cart, ...order }, asked)
  while ((await deliverFacts(kernel)) > 0);
  await makeDocuments(backgroundRun(kernel, 'documents.make-documents', () => false))
  const comment = { comment: `${word} comment`, isInternal: false }
  await execute(kernel, writeComment, { subjectKind: 'orders.order', subjectId: orderId, ...comment }, asked)
  await fillCart(kernel, { buyer, address }, [pump])
  const { keyId } = await newApiClient(kernel, buyer, { name: `${word} key` })
  return {
    buyer,
    ids: {
      companyId: buyer.companyId,
      personId: buyer.personId,
      orderId,
      subjectId: orderId,
      addressId: address.addressId,
      productId: pump.productId,
      slug: pump.slug,
      sku: pump.sku,
      keyId,
      sessionId: await createSession(kernel, buyer.personId),
      ...(await delivered(kernel, buyer, orderId)),
    },
  }
}

/** What was made of the order. */
async function delivered(kernel: Kernel, buyer: Scene['buyer'], orderId: string): Promise<KnownNames> {
  const asked = { actor: buyer }
  const [shipment] = await ask(kernel, shipmentsOfOwnOrder, { orderId }, asked)
  const [visit] = await ask(kernel, visitsOfOwnOrder, { orderId }, asked)
  const [subscription] = await ask(kernel, subscriptionsOfOwnOrder, { orderId }, asked)
  const [confirmation] = await ask(kernel, listConfirmations, { orderId }, asked)
  const mail = await kernel.database.read((reader) =>
    reader
      .selectFrom('notifications_mail')
      .select('id')
      .where('person_id', '=', buyer.personId)
      .executeTakeFirst(),
  )
  if (!shipment || !visit || !subscription || !confirmation?.fileId || !mail) {
    throw new Error('The order is not on its way.')
  }
  return {
    shipmentId: shipment.shipmentId,
    visitId: visit.visitId,
    subscriptionId: subscription.subscriptionId,
    fileId: confirmation.fileId,
    mailId: mail.id,
  }
}
