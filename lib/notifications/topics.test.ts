import { describe, expect, test } from 'vitest'
import { domains } from '#domains'
import { compose } from '#lib/kernel/compose.ts'
import { plugins } from '#plugins/index.ts'
import { notificationTopic } from './contract.ts'
import { sampleMail } from './sample-mail.ts'

const topics = compose([...domains, ...plugins]).all(notificationTopic)

describe.each(topics.map((topic) => [topic.id, topic] as const))('the topic %s', (_id, topic) => {
  test.each(['en', 'de'] as const)(
    'has a mail to be looked at, filled with its sample (%s)',
    async (locale) => {
      const { title, text, action } = await sampleMail(topic, locale)
      for (const sentence of [title, text, action]) expect(sentence).not.toMatch(/^\s*$|[{}]/)
    },
  )
})
