import { execute } from '#lib/kernel/execute.ts'
import { archiveItem } from '#lib/notifications/commands/archive-item.ts'
import { chooseChannels } from '#lib/notifications/commands/choose-channels.ts'
import { chooseQuietHours } from '#lib/notifications/commands/choose-quiet-hours.ts'
import { claimMail } from '#lib/notifications/commands/claim-mail.ts'
import { gatherDigest } from '#lib/notifications/commands/gather-digest.ts'
import { holdMail } from '#lib/notifications/commands/hold-mail.ts'
import { markItem } from '#lib/notifications/commands/mark-item.ts'
import { markRead } from '#lib/notifications/commands/mark-read.ts'
import { noteDelivery } from '#lib/notifications/commands/note-delivery.ts'
import { retryMail } from '#lib/notifications/commands/retry-mail.ts'
import { newStaff } from '../../../support/factories/actor.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'
import { beginOrder } from '../world.ts'

/** A buyer who was told of an order, and what in. */
async function toldBuyer(world: World) {
  const { buyer, staff } = await beginOrder(world)
  const told = await world.kernel.database.read((reader) =>
    reader
      .selectFrom('notifications_item as item')
      .innerJoin('notifications_mail as mail', 'mail.person_id', 'item.person_id')
      .select(['item.id as itemId', 'mail.id as mailId'])
      .where('item.person_id', '=', buyer.personId)
      .executeTakeFirstOrThrow(),
  )
  return { buyer, staff, ...told }
}

export default [
  example(chooseChannels, async ({ kernel }) => ({
    actor: await newStaff(kernel),
    input: { choices: [{ topic: 'fulfillment.late', mail: 'daily' as const, isInInbox: false }] },
  })),
  example(chooseQuietHours, async ({ kernel }) => ({
    actor: await newStaff(kernel),
    input: { timeZone: 'Europe/Vienna', hours: { from: '20:00', until: '07:00' } },
  })),
  example(markItem, async (world) => {
    const { buyer, itemId } = await toldBuyer(world)
    return { actor: buyer, input: { itemId, isRead: true } }
  }),
  example(archiveItem, async (world) => {
    const { buyer, itemId } = await toldBuyer(world)
    return { actor: buyer, input: { itemId, isArchived: true } }
  }),
  example(markRead, async (world) => {
    const { buyer, itemId } = await toldBuyer(world)
    return { actor: buyer, input: { untilId: itemId } }
  }),
  example(claimMail, async (world) => {
    const { mailId } = await toldBuyer(world)
    return { actor: world.worker(), input: { mailId } }
  }),
  example(holdMail, async (world) => {
    const { mailId } = await toldBuyer(world)
    const actor = world.worker()
    await execute(world.kernel, claimMail, { mailId }, { actor })
    return { actor, input: { mailId } }
  }),
  example(noteDelivery, async (world) => {
    const { mailId } = await toldBuyer(world)
    const actor = world.worker()
    await execute(world.kernel, claimMail, { mailId }, { actor })
    return { actor, input: { mailId, outcome: 'sent' as const, error: '' } }
  }),
  example(retryMail, async (world) => {
    const { staff, mailId } = await toldBuyer(world)
    await world.kernel.database.write((transaction) =>
      transaction
        .updateTable('notifications_mail')
        .set({ state: 'failed' })
        .where('id', '=', mailId)
        .execute(),
    )
    return { actor: staff, input: { mailId } }
  }),
  example(gatherDigest, async (world) => {
    const { buyer } = await toldBuyer(world)
    await world.kernel.database.write((transaction) =>
      transaction
        .updateTable('notifications_item')
        .set({ digest: 'waiting' })
        .where('person_id', '=', buyer.personId)
        .execute(),
    )
    return { actor: world.worker(), input: { personId: buyer.personId } }
  }),
]
