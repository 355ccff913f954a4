import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import type { InboxWish } from '../inbox-address.ts'
import { inboxHref } from '../inbox-address.ts'
import { topicKey } from '../topic-key.ts'

export interface InboxFiltersProps {
  readonly path: string
  readonly wish: InboxWish
  readonly topics: readonly string[]
}

const parts = [
  { show: 'all', label: 'all' },
  { show: 'new', label: 'newOnes' },
  { show: 'archived', label: 'archived' },
] as const

/** The parts of the inbox as links, and a choice of what it is about. */
export async function InboxFilters({ path, wish, topics }: InboxFiltersProps): Promise<ReactNode> {
  const say = await getTranslations()
  const { show, topic } = wish
  return (
    <div className="flex flex-wrap items-end justify-between gap-3">
      <nav aria-label={say('notifications.inbox.parts')} className="flex flex-wrap gap-1">
        {parts.map((part) => (
          <Link
            key={part.show}
            href={inboxHref(path, { show: part.show, topic })}
            aria-current={part.show === show ? 'page' : undefined}
            prefetch={false}
            className="inline-flex min-h-(--control-height) items-center rounded-control px-3 text-14 hover:bg-hover aria-[current=page]:bg-accent-tint aria-[current=page]:font-medium"
          >
            {say(`notifications.inbox.${part.label}`)}
          </Link>
        ))}
      </nav>
      <form action={path} className="flex flex-wrap items-center gap-2 text-14">
        {show !== 'all' && <input type="hidden" name="show" value={show} />}
        <label className="flex flex-wrap items-center gap-2">
          {say('notifications.inbox.topic')}
          <select
            key={topic}
            name="topic"
            defaultValue={topic ?? ''}
            className="h-(--control-height) max-w-72 rounded-control border border-control bg-surface px-2 text-text"
          >
            <option value="">{say('notifications.inbox.everything')}</option>
            {topics.map((id) => (
              <option key={id} value={id}>
                {say(`${topicKey(id)}.name`)}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">{say('notifications.inbox.show')}</Button>
      </form>
    </div>
  )
}
