import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { dayInZone } from '#lib/dates/day-in-zone.ts'
import { formatDate } from '#lib/dates/format-date.ts'
import { fromInstant, later } from '#lib/kernel/instant.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import type { InboxItem } from '../queries/read-inbox.ts'
import { InboxRow } from './inbox-row.tsx'

const dayMilliseconds = 86_400_000

/** What somebody was told, under the day on which it was. */
export async function InboxDays({ told }: { readonly told: readonly InboxItem[] }): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([
    getTranslations('notifications.inbox'),
    getLocale(),
    getTimeZone(),
  ])
  const now = kernel().clock.now()
  const names = new Map([
    [dayInZone(later(now, -dayMilliseconds), zone), say('yesterday')],
    [dayInZone(now, zone), say('today')],
  ])
  const days = new Map<string, InboxItem[]>()
  for (const item of told) {
    const day = dayInZone(fromInstant(item.createdAt), zone)
    days.set(day, [...(days.get(day) ?? []), item])
  }
  return [...days].map(([day, items]) => (
    <section key={day} aria-labelledby={`day-${day}`} className="grid gap-2">
      <h2 id={`day-${day}`} className="text-13 font-medium text-muted">
        {names.get(day) ?? formatDate(fromInstant(items[0]?.createdAt ?? day), locale, zone)}
      </h2>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {items.map((item) => (
          <InboxRow key={item.itemId} item={item} />
        ))}
      </ul>
    </section>
  ))
}
