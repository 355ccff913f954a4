import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { notificationTopic } from '../contract.ts'
import { findTopic } from '../find-topic.ts'
import { writeMail } from '../mail/write-mail.ts'
import { seeTemplates } from '../permissions.ts'
import { digestId, sampleDigest, sampleMail } from '../sample-mail.ts'

const locales = ['en', 'de'] as const
const mostDigested = 4

/** Every mail that the shop can write, and one of them as it would look, in both languages. */
export const previewMail = query({
  id: 'notifications.preview-mail',
  needs: seeTemplates,
  input: z.strictObject({ template: z.string().max(80).default(digestId) }),
  async run(ctx, { template }) {
    const topics = ctx.all(notificationTopic)
    const topic = findTopic(ctx, template)
    if (!topic && template !== digestId) throw new NotFound()
    const optional = topics.filter(({ kind }) => kind !== 'security').slice(0, mostDigested)
    const previews = await Promise.all(
      locales.map(async (locale) => {
        const parts = topic ? await sampleMail(topic, locale) : await sampleDigest(optional, locale)
        return { ...parts, locale, plainText: writeMail(parts).plainText }
      }),
    )
    const listed = topics.map(({ id, audience, kind, isUrgent = false }) => ({
      id,
      audience,
      kind,
      isUrgent,
    }))
    return { template, listed, previews }
  },
})

/** What the page shows. */
export type MailPreviewAnswer = Awaited<ReturnType<typeof previewMail.run>>
