import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { markReadAction } from '../actions/mark-read.ts'
import { writtenValues } from '../mail/say-notice.ts'
import type { InboxItem } from '../queries/read-inbox.ts'
import { MailChoices } from './mail-choices.tsx'

export interface InboxProps {
  /** The page it stands on. */
  readonly path: string
  readonly told: readonly InboxItem[]
  /** What is older begins after this one; nothing where there is no more. */
  readonly olderThanId: string | undefined
}

/** What somebody was told, what of it is new, and by what way they hear of it. */
export async function Inbox({ path, told, olderThanId }: InboxProps): Promise<ReactNode> {
  const say = await getTranslations('notifications')
  const [latest] = told
  const hasNew = told.some(({ readAt }) => readAt === null)
  return (
    <>
      <PageHeader title={say('inbox.title')} text={say('inbox.text')} />
      <div className="grid gap-8">
        {latest === undefined ? (
          <EmptyState title={say('inbox.emptyTitle')} text={say('inbox.emptyText')} />
        ) : (
          <section className="grid gap-4" aria-label={say('inbox.title')}>
            {hasNew && (
              <ActionForm action={markReadAction} submitLabel={say('inbox.markRead')} submitLook="secondary">
                <input type="hidden" name="untilId" value={latest.itemId} />
              </ActionForm>
            )}
            <ul className="divide-y divide-line rounded-card border border-line bg-surface">
              {told.map((item) => (
                <InboxRow key={item.itemId} item={item} />
              ))}
            </ul>
            {olderThanId !== undefined && (
              <p>
                <TextLink href={`${path}?before=${olderThanId}`}>{say('inbox.older')}</TextLink>
              </p>
            )}
          </section>
        )}
        <MailChoices path={path} />
      </div>
    </>
  )
}

async function InboxRow({ item }: { readonly item: InboxItem }): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([getTranslations(), getLocale(), getTimeZone()])
  const [owner, noun] = item.topic.split('.')
  const key = `${owner}.notifications.${noun}`
  const values = writtenValues(item.values, locale)
  const at = fromInstant(item.createdAt)
  // A plugin that was taken out takes its sentences with it; what was told stays.
  if (!say.has(`${key}.title`)) return null
  return (
    <li className="grid gap-1 p-4">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{say(`${key}.title`, values)}</span>
        {item.readAt === null && <Badge meaning="information">{say('notifications.inbox.new')}</Badge>}
      </p>
      <p className="text-14">{say(`${key}.text`, values)}</p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-13 text-muted">
        <time dateTime={at.toISOString()}>{formatTime(at, locale, zone)}</time>
        <TextLink href={item.href} prefetch={false}>
          {say(`${key}.action`)}
        </TextLink>
      </p>
    </li>
  )
}
