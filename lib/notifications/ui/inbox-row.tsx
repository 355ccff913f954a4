import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { localTime } from '#lib/dates/local-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { archiveItemAction } from '../actions/archive-item.ts'
import { markItemAction } from '../actions/mark-item.ts'
import { writtenValues } from '../mail/say-notice.ts'
import type { InboxItem } from '../queries/read-inbox.ts'
import { topicKey } from '../topic-key.ts'
import { OpenItem } from './open-item.tsx'

/** One thing that somebody was told: what it is, what to do about it, and how to put it away. */
export async function InboxRow({ item }: { readonly item: InboxItem }): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([getTranslations(), getLocale(), getTimeZone()])
  const key = topicKey(item.topic)
  // A plugin that was taken out takes its sentences with it; what was told stays.
  if (!say.has(`${key}.title`)) return null
  const values = writtenValues(item.values, locale)
  const at = fromInstant(item.createdAt)
  const title = say(`${key}.title`, values)
  const isNew = item.readAt === null
  return (
    <li
      id={`item-${item.itemId}`}
      className="grid items-start gap-x-6 gap-y-2 p-4 md:grid-cols-[1fr_auto]"
      data-new={isNew || undefined}
    >
      <div className="grid min-w-0 gap-1">
        <p className="flex flex-wrap items-center gap-2 text-14">
          <span className={isNew ? 'font-semibold' : 'text-muted'}>{title}</span>
          {isNew && <Badge meaning="information">{say('notifications.inbox.new')}</Badge>}
          <time dateTime={at.toISOString()} className="text-13 text-muted">
            {localTime(at, zone).slice(11)}
          </time>
        </p>
        <p className="max-w-[72ch] text-14">{say(`${key}.text`, values)}</p>
        <p className="text-14">
          <OpenItem itemId={item.itemId} href={item.href} isNew={isNew}>
            {say(`${key}.action`)}
          </OpenItem>
        </p>
      </div>
      <div className="flex flex-wrap gap-1">
        {item.archivedAt === null && (
          <ActionForm
            action={markItemAction}
            submitLabel={say(`notifications.inbox.${isNew ? 'read' : 'unread'}`)}
            submitName={`${say(`notifications.inbox.${isNew ? 'read' : 'unread'}`)}: ${title}`}
            submitLook="quiet"
          >
            <input type="hidden" name="itemId" value={item.itemId} />
            <input type="hidden" name="isRead" value={isNew ? 'yes' : 'no'} />
          </ActionForm>
        )}
        <ActionForm
          action={archiveItemAction}
          submitLabel={say(`notifications.inbox.${item.archivedAt === null ? 'archive' : 'restore'}`)}
          submitName={`${say(`notifications.inbox.${item.archivedAt === null ? 'archive' : 'restore'}`)}: ${title}`}
          submitLook="quiet"
        >
          <input type="hidden" name="itemId" value={item.itemId} />
          <input type="hidden" name="isArchived" value={item.archivedAt === null ? 'yes' : 'no'} />
        </ActionForm>
      </div>
    </li>
  )
}
