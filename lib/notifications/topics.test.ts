import { describe, expect, test } from 'vitest'
import { domains } from '#domains'
import { compose } from '#lib/kernel/compose.ts'
import { plugins } from '#plugins/index.ts'
import { notificationTopic } from './contract.ts'
import { sayNotice } from './mail/say-notice.ts'

const topics = compose([...domains, ...plugins]).all(notificationTopic)

describe.each(topics.map((topic) => [topic.id, topic] as const))('the topic %s', (_id, topic) => {
  test.each(['en', 'de'] as const)('says all that it has to say with its sample (%s)', async (locale) => {
    const said = await sayNotice(topic, locale, topic.sample)
    for (const sentence of Object.values(said)) expect(sentence).not.toMatch(/^\s*$|[{}]/)
  })
})
