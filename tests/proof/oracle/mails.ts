import type { Kysely } from 'kysely'
import { groupBy } from './group-by.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'

/** A mail as the mail server took it. */
export interface TakenMail {
  /** The Message-ID, in angle brackets. */
  readonly messageId: string
  /** The field `To`. */
  readonly to: string
  readonly text: string
}

const topic = 'orders.placed'

/** Each order has one mail to whoever ordered; it left, always under the same Message-ID. */
export async function brokenMails(
  reader: Kysely<DB>,
  taken: readonly TakenMail[],
): Promise<readonly string[]> {
  const orders = await reader.selectFrom('orders_order').select(['id', 'person_id as personId']).execute()
  const mails = await reader
    .selectFrom('notifications_mail')
    .select(['id', 'person_id as personId', 'to_address as to', 'state', 'plain_text as text'])
    .where('topic', '=', topic)
    .execute()
  const mailsOf = groupBy(mails, ({ text }) => orderIn(text))
  const takenOf = groupBy(taken, ({ text }) => orderIn(text))
  const addressOf = new Map(mails.map(({ id, to }) => [id, to]))
  return [
    ...orders.flatMap(({ id, personId }) => {
      const own = mailsOf.get(id) ?? []
      if (own.length !== 1) return [`The order ${id} has ${own.length} mails, not one.`]
      return own[0]?.personId === personId ? [] : [`The mail of the order ${id} goes to somebody else.`]
    }),
    ...mails.filter(({ state }) => state !== 'sent').map(({ id, state }) => `The mail ${id} is ${state}.`),
    ...orders.flatMap(({ id }) => {
      const ids = new Set(takenOf.get(id)?.map(({ messageId }) => messageId))
      return ids.size === 1 ? [] : [`Mails under ${ids.size} ids left for the order ${id}, not under one.`]
    }),
    ...taken
      .filter(({ messageId, to }) => !to.includes(addressOf.get(mailIdIn(messageId)) ?? 'nobody'))
      .map(({ messageId }) => `The mail ${messageId} is none of the shop's, or went to somebody else.`),
  ]
}

function mailIdIn(messageId: string): string {
  return /^<(\w+)@/.exec(messageId)?.[1] ?? ''
}

function orderIn(text: string): string {
  return /\/account\/orders\/(\w+)/.exec(text)?.[1] ?? ''
}
