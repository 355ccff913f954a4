import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { askAs } from '#lib/web/ask.ts'
import { textOf } from '#lib/web/text-of.ts'
import { editing, removing } from '../after-change.ts'
import type { TimelineSubject } from '../contract.ts'
import { readTimeline } from '../queries/read-timeline.ts'
import { CommentForm } from './comment-form.tsx'
import { OwnComment } from './own-comment.tsx'
import { TimelineItem } from './timeline-item.tsx'

export interface TimelineProps {
  readonly subject: TimelineSubject
  readonly area: 'account' | 'admin'
  /** The page it stands on. */
  readonly path: string
  /** What the page's address asks: `before`, `edit` and `remove` are the timeline's. */
  readonly asked: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** What happened to a subject and what people said about it, and room to say more. */
export async function Timeline({ subject, area, path, asked }: TimelineProps): Promise<ReactNode> {
  const say = await getTranslations('timeline')
  const beforeId = textOf(asked['before'])
  const { entries, olderThanId } = await askAs(
    readTimeline,
    { subjectKind: subject.kind, subjectId: subject.id, beforeId },
    path,
  )
  const own = entries.filter(({ isOwn }) => isOwn)
  const edited = own.find(({ entryId, isEditable }) => isEditable && entryId === textOf(asked[editing]))
  const removed = own.find(({ entryId }) => entryId === textOf(asked[removing]))
  const changed = edited ?? removed
  const here = beforeId === undefined ? path : `${path}?${new URLSearchParams({ before: beforeId })}`
  return (
    <Card title={say('title')}>
      <div className="grid gap-6">
        {!changed && <CommentForm subject={subject} area={area} />}
        {entries.length === 0 ? (
          <p className="text-14 text-muted">{say('empty')}</p>
        ) : (
          <ol className="grid gap-4">
            {entries.map((entry) => (
              <TimelineItem key={entry.entryId} entry={entry} area={area} here={here}>
                {entry === changed && <OwnComment entry={entry} here={here} isEdited={entry === edited} />}
              </TimelineItem>
            ))}
          </ol>
        )}
        <p className="flex flex-wrap gap-4 empty:hidden">
          {beforeId !== undefined && (
            <TextLink href={`${path}#timeline`} prefetch={false}>
              {say('newest')}
            </TextLink>
          )}
          {olderThanId !== undefined && (
            <TextLink href={`${path}?before=${olderThanId}#timeline`} prefetch={false}>
              {say('older')}
            </TextLink>
          )}
        </p>
      </div>
    </Card>
  )
}
