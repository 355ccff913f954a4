import { z } from 'zod'
import { personReader } from '#lib/identity/contract.ts'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'
import { findTopic } from '../find-topic.ts'
import { notificationValues, sayNotice } from '../mail/say-notice.ts'
import { shopUrl } from '../mail/shop-url.ts'
import { translate } from '../mail/translate.ts'
import { writeMail } from '../mail/write-mail.ts'
import { ownWords } from '../own-words.ts'
import { digestId } from '../sample-mail.ts'
import { sendMails } from '../permissions.ts'
import { items } from '../repository/items.ts'
import { mails } from '../repository/mails.ts'

const mostItems = 500
const mostLines = 50

/** Writes one mail of all that waits to be gathered for a person. Of two who try, one does. */
export const gatherDigest = command({
  id: 'notifications.gather-digest',
  needs: sendMails,
  input: z.strictObject({ personId: z.string().min(1).max(32) }),
  async run(ctx, { personId }) {
    const waiting = await items(ctx).waitingForDigest(personId, mostItems)
    if (waiting.length === 0) return { gathered: 0 }
    const taken = await items(ctx).takeForDigest(waiting.map(({ itemId }) => itemId))
    // Somebody else took some of them at this moment: they write the mail, and what is left waits for the next.
    if (taken !== BigInt(waiting.length))
      throw new Error(`The digest of ${personId} is being gathered already.`)
    const person = await (await ctx.port(personReader)).find(ctx, personId)
    if (!person) return { gathered: 0 }
    const say = await translate(person.locale, ownWords[person.locale])
    const said = await linesOf(ctx, person.locale, waiting.slice(0, mostLines))
    const more = waiting.length - mostLines
    const lines = more > 0 ? [...said, say('digest.more', { count: more })] : said
    const title = say('digest.title', { count: waiting.length })
    const url = shopUrl(person.isStaff ? '/admin/inbox' : '/account/inbox')
    const written = writeMail({
      title,
      lines,
      url,
      text: say('digest.text'),
      action: say('digest.action'),
      locale: person.locale,
    })
    const { email: toAddress, name: toName, locale } = person
    const mail = {
      ...written,
      personId,
      topic: digestId,
      toAddress,
      toName,
      locale,
      subject: title,
      secretUntil: undefined,
    }
    await mails(ctx).insert([{ ...mail, mailId: ctx.newId() }], ctx.now)
    return { gathered: waiting.length }
  },
})

async function linesOf(
  ctx: CommandContext,
  locale: 'en' | 'de',
  waiting: readonly { readonly topic: string; readonly sentenceValues: string }[],
): Promise<readonly string[]> {
  const said = await Promise.all(
    waiting.map(async ({ topic: id, sentenceValues }) => {
      const topic = findTopic(ctx, id)
      if (!topic) return []
      const values = notificationValues.parse(fromStoredJson(sentenceValues))
      return [(await sayNotice(topic, locale, values)).title]
    }),
  )
  return said.flat()
}
