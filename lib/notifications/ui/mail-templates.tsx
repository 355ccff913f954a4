import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { MailPreviewAnswer } from '../queries/preview-mail.ts'
import { digestId } from '../sample-mail.ts'
import { topicKey } from '../topic-key.ts'
import { MailPreview } from './mail-preview.tsx'

/** Every mail at the left, the chosen one in both languages at the right. */
export async function MailTemplates({ template, listed, previews }: MailPreviewAnswer): Promise<ReactNode> {
  const say = await getTranslations()
  const own = await getTranslations('notifications.templates')
  const templates = [
    { id: digestId, name: own('digest'), notes: [] },
    ...listed.map(({ id, audience, kind, isUrgent }) => ({
      id,
      name: say(`${topicKey(id)}.name`),
      notes: [
        own(audience),
        ...(kind === 'transactional' ? [] : [own(kind)]),
        ...(isUrgent ? [own('urgent')] : []),
      ],
    })),
  ]
  return (
    <>
      <PageHeader title={own('title')} text={own('text')} />
      <div className="grid gap-6 lg:grid-cols-[20rem_minmax(0,1fr)] lg:items-start">
        <nav aria-label={own('title')}>
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {templates.map(({ id, name, notes }) => (
              <li key={id} className="grid gap-1 px-4 py-3 text-14 has-aria-[current=page]:bg-accent-tint">
                <TextLink
                  href={`/admin/design/mails?template=${id}`}
                  aria-current={id === template ? 'page' : undefined}
                  prefetch={false}
                >
                  {name}
                </TextLink>
                <span className="flex flex-wrap items-center gap-1">
                  {notes.map((note) => (
                    <Badge key={note}>{note}</Badge>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </nav>
        <div className="grid gap-6 2xl:grid-cols-2">
          {previews.map((preview) => (
            <MailPreview key={preview.locale} preview={preview} />
          ))}
        </div>
      </div>
    </>
  )
}
