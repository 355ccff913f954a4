import { clsx } from 'clsx'
import { Lock, MessageSquare } from 'lucide-react'
import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { editing, removing } from '../after-change.ts'
import type { TimelineLine } from '../queries/read-timeline.ts'
import { CommentBody } from './comment-body.tsx'

export interface TimelineItemProps {
  readonly entry: TimelineLine
  readonly area: 'account' | 'admin'
  /** The page as it is shown now. */
  readonly here: string
  /** A form in place of the comment. */
  readonly children?: ReactNode
}

/** One entry: what happened in a line, what somebody said in a box. */
export async function TimelineItem({ entry, area, here, children }: TimelineItemProps): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([getTranslations(), getLocale(), getTimeZone()])
  const at = fromInstant(entry.occurredAt)
  const time = formatTime(at, locale, zone)
  const isInternal = entry.seenBy === 'staff'
  const author = authorOf(say, entry)
  const isComment = entry.comment !== null
  const hrefOf = (change: string): string =>
    `${here}${here.includes('?') ? '&' : '?'}${change}=${entry.entryId}#entry-${entry.entryId}`
  return (
    <li id={`entry-${entry.entryId}`} className="grid scroll-mt-20 grid-cols-[1.5rem_1fr] gap-x-2">
      <span className="flex h-5 items-center justify-center text-muted">
        {isComment ? (
          <MessageSquare aria-hidden size={16} strokeWidth={1.75} />
        ) : (
          <span className="size-2 rounded-full bg-neutral-7" />
        )}
      </span>
      <div className="grid min-w-0 gap-1.5">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-13 text-muted">
          <span className={clsx(isComment && 'font-medium text-text')}>{author}</span>
          <time dateTime={at.toISOString()}>{time}</time>
          {entry.editedAt !== null && isComment && <span>{say('timeline.edited')}</span>}
          {isInternal && area === 'admin' && (
            <Badge meaning="attention">
              <Lock aria-hidden size={12} />
              {say('timeline.internal')}
            </Badge>
          )}
        </p>
        {children || <Said entry={entry} say={say} />}
        {!children && entry.isOwn && (
          <p className="flex gap-4 text-13">
            {entry.isEditable && (
              <OwnLink href={hrefOf(editing)} spoken={say('timeline.editThis', { time })}>
                {say('timeline.edit')}
              </OwnLink>
            )}
            <OwnLink href={hrefOf(removing)} spoken={say('timeline.removeThis', { time })}>
              {say('timeline.remove')}
            </OwnLink>
          </p>
        )}
      </div>
    </li>
  )
}

interface OwnLinkProps {
  readonly href: string
  /** Tells it from the same link of another comment, for those who hear it. */
  readonly spoken: string
  readonly children: ReactNode
}

function OwnLink({ href, spoken, children }: OwnLinkProps): ReactNode {
  return (
    <TextLink href={href} aria-label={spoken} prefetch={false}>
      {children}
    </TextLink>
  )
}

function Said({ entry, say }: { readonly entry: TimelineLine; readonly say: Say }): ReactNode {
  if (entry.comment !== null)
    return <CommentBody comment={entry.comment} names={entry.names} isInternal={entry.seenBy === 'staff'} />
  if (entry.removedAt !== null) {
    return (
      <p className="text-14 text-muted italic">
        {say('timeline.removed', { person: entry.personName ?? say('timeline.shop') })}
      </p>
    )
  }
  return <p className="text-14">{sentenceOf(say, entry)}</p>
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
