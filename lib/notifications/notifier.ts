import type { PersonSummary } from '#lib/identity/contract.ts'
import { personReader } from '#lib/identity/contract.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { Addressee, NotificationTopic, Notice, Notifier } from './contract.ts'
import { findTopic } from './find-topic.ts'
import type { MailChoice } from './mail-choice.ts'
import { mailChoice, readMailChoice } from './mail-choice.ts'
import { sayNotice } from './mail/say-notice.ts'
import { shopUrl } from './mail/shop-url.ts'
import { writeMail } from './mail/write-mail.ts'
import { items } from './repository/items.ts'
import type { NewMail } from './repository/mails.ts'
import { mails } from './repository/mails.ts'
import { preferences } from './repository/preferences.ts'

/** Somebody who is told, and how. */
interface Recipient {
  readonly person: PersonSummary
  readonly mail: MailChoice
  readonly isInInbox: boolean
}

const notifier: Notifier = {
  async send(ctx, notice) {
    const topic = findTopic(ctx, notice.topic)
    if (!topic) throw new Error(`Nobody declares the topic "${notice.topic}".`)
    const isSecurity = topic.kind === 'security'
    if (notice.secretUntil && !isSecurity) throw new Error(`"${topic.id}" would put a secret into inboxes.`)
    if ('addressee' in notice.to) {
      if (!isSecurity) throw new Error(`"${topic.id}" has no inbox to go to.`)
      const written = await mailFor(ctx, topic, notice, { ...notice.to.addressee, personId: null })
      return mails(ctx).insert([written], ctx.now)
    }
    const recipients = await recipientsOf(ctx, topic, notice.to)
    const told = recipients.filter(({ isInInbox, mail }) => !isSecurity && (isInInbox || mail === 'daily'))
    await items(ctx).insert(
      told.map(({ person, mail, isInInbox }) => ({
        itemId: ctx.newId(),
        personId: person.personId,
        topic: topic.id,
        sentenceValues: toStoredJson(notice.values),
        href: notice.href,
        isInInbox,
        digest: mail === 'daily' ? 'waiting' : 'none',
      })),
      ctx.now,
    )
    const mailed = recipients.filter(({ mail }) => mail === 'now')
    const written = await Promise.all(mailed.map(({ person }) => mailFor(ctx, topic, notice, person)))
    await mails(ctx).insert(written, ctx.now)
  },
}

export default notifier

async function recipientsOf(
  ctx: CommandContext,
  topic: NotificationTopic,
  to: Exclude<Notice['to'], { readonly addressee: Addressee }>,
): Promise<readonly Recipient[]> {
  const reader = await ctx.port(personReader)
  const known =
    'permissionId' in to
      ? await reader.holders(ctx, to.permissionId)
      : await reader.findAll(ctx, 'personId' in to ? [to.personId] : to.personIds)
  if (known.length === 0) return []
  const rows = await preferences(ctx).ofTopic(
    topic.id,
    known.map(({ personId }) => personId),
  )
  const chosen = new Map(rows.map((row) => [row.personId, row]))
  const recipients: Recipient[] = []
  for (const person of known) {
    const own = chosen.get(person.personId)
    const mail = await mailChoice(ctx, topic, person.personId, own && readMailChoice(own.mail))
    recipients.push({ person, mail, isInInbox: own?.isInInbox !== 0 })
  }
  return recipients
}

async function mailFor(
  ctx: CommandContext,
  topic: NotificationTopic,
  notice: Notice,
  person: Addressee & { readonly personId: string | null },
): Promise<NewMail> {
  const { title, text, action } = await sayNotice(topic, person.locale, notice.values)
  const url = shopUrl(notice.href)
  const parts = {
    title,
    text,
    action,
    url,
    lines: notice.lines?.(person.locale) ?? [],
    locale: person.locale,
  }
  return {
    ...writeMail(parts),
    mailId: ctx.newId(),
    personId: person.personId,
    topic: topic.id,
    toAddress: person.email,
    toName: person.name,
    locale: person.locale,
    subject: title,
    secretUntil: notice.secretUntil,
  }
}
