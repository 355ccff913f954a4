import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { Card } from '#lib/ui/card.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { askAs } from '#lib/web/ask.ts'
import type { TimelineSubject } from '../contract.ts'
import type { TimelineLine } from '../queries/read-timeline.ts'
import { readTimeline } from '../queries/read-timeline.ts'
import { CommentForm } from './comment-form.tsx'

export interface TimelineProps {
  readonly subject: TimelineSubject
  readonly area: 'account' | 'admin'
  /** The page it stands on. */
  readonly path: string
  /** Begins before this entry: the page's search parameter `before`. */
  readonly beforeId?: string | undefined
}

/** What happened to a subject and what people said about it, and room to say more. */
export async function Timeline({ subject, area, path, beforeId }: TimelineProps): Promise<ReactNode> {
  const say = await getTranslations('timeline')
  const { entries, olderThanId } = await askAs(
    readTimeline,
    { subjectKind: subject.kind, subjectId: subject.id, beforeId },
    path,
  )
  return (
    <Card title={say('title')}>
      <div className="grid gap-6" id="timeline">
        {entries.length === 0 ? (
          <p className="text-14 text-muted">{say('empty')}</p>
        ) : (
          <ol className="grid gap-4 border-s border-line ps-4">
            {entries.map((entry) => (
              <TimelineItem key={entry.entryId} entry={entry} />
            ))}
          </ol>
        )}
        {olderThanId !== undefined && (
          <p>
            <TextLink href={`${path}?before=${olderThanId}#timeline`}>{say('older')}</TextLink>
          </p>
        )}
        <CommentForm subject={subject} area={area} />
      </div>
    </Card>
  )
}

async function TimelineItem({ entry }: { readonly entry: TimelineLine }): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([getTranslations(), getLocale(), getTimeZone()])
  const at = fromInstant(entry.occurredAt)
  return (
    <li className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-2 text-13 text-muted">
        <span>{authorOf(say, entry)}</span>
        <time dateTime={at.toISOString()}>{formatTime(at, locale, zone)}</time>
        {entry.seenBy === 'staff' && <Badge>{say('timeline.internal')}</Badge>}
      </p>
      {entry.comment === null ? (
        <p className="text-14">{sentenceOf(say, entry)}</p>
      ) : (
        <p className="whitespace-pre-line break-words rounded-card bg-sunken px-3 py-2 text-14">
          {entry.comment}
        </p>
      )}
    </li>
  )
}

type Say = Awaited<ReturnType<typeof getTranslations>>

function authorOf(say: Say, { personName, isStaff }: TimelineLine): string {
  if (personName === null) return say('timeline.shop')
  return isStaff ? say('timeline.staffOf', { person: personName }) : personName
}

/** A plugin that was taken out takes its sentences with it; what happened stays. */
function sentenceOf(say: Say, { says, values }: TimelineLine): string {
  if (says === null) return ''
  return say.has(says) ? say(says, values) : says
}
