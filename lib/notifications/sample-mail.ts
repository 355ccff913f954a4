import type { NotificationTopic } from './contract.ts'
import { sayNotice } from './mail/say-notice.ts'
import { shopUrl } from './mail/shop-url.ts'
import { translate } from './mail/translate.ts'
import type { MailParts } from './mail/write-mail.ts'
import { ownWords } from './own-words.ts'

/** The mail that gathers a day; it is about no topic of its own. */
export const digestId = 'notifications.digest'

/** A mail about a topic, filled with the topic's sample. */
export async function sampleMail(topic: NotificationTopic, locale: 'en' | 'de'): Promise<MailParts> {
  const said = await sayNotice(topic, locale, topic.sample)
  return { ...said, lines: [], url: shopUrl('/'), locale }
}

/** A daily mail of some topics. */
export async function sampleDigest(
  topics: readonly NotificationTopic[],
  locale: 'en' | 'de',
): Promise<MailParts> {
  const say = await translate(locale, ownWords[locale])
  const said = await Promise.all(topics.map((topic) => sayNotice(topic, locale, topic.sample)))
  return {
    title: say('digest.title', { count: said.length }),
    text: say('digest.text'),
    lines: said.map(({ title }) => title),
    action: say('digest.action'),
    url: shopUrl('/account/inbox'),
    locale,
  }
}
