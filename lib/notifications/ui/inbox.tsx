import { Bell } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { archiveItemAction } from '../actions/archive-item.ts'
import { markReadAction } from '../actions/mark-read.ts'
import type { InboxWish } from '../inbox-address.ts'
import { inboxHref } from '../inbox-address.ts'
import type { InboxItem } from '../queries/read-inbox.ts'
import { InboxDays } from './inbox-days.tsx'
import { InboxEmpty } from './inbox-empty.tsx'
import { InboxFilters } from './inbox-filters.tsx'

export interface InboxProps {
  /** The page it stands on. */
  readonly path: string
  /** Where the reader chooses what they hear of. */
  readonly preferencesPath: string
  /** What of it is shown. */
  readonly wish: InboxWish
  /** What was put away a moment ago. */
  readonly archivedId: string | undefined
  /** What the reader may hear of. */
  readonly topics: readonly string[]
  readonly told: readonly InboxItem[]
  /** What is older begins after this one; nothing where there is no more. */
  readonly olderThanId: string | undefined
}

/** What somebody was told, day by day, what of it is new, and what to do about it. */
export async function Inbox(props: InboxProps): Promise<ReactNode> {
  const { path, wish, told, olderThanId } = props
  const say = await getTranslations('notifications.inbox')
  const [latest] = told
  const hasNew = wish.show !== 'archived' && told.some(({ readAt }) => readAt === null)
  return (
    <>
      <PageHeader
        title={say('title')}
        text={say('text')}
        actions={
          <>
            {hasNew && latest && (
              <ActionForm action={markReadAction} submitLabel={say('markRead')} submitLook="secondary">
                <input type="hidden" name="untilId" value={latest.itemId} />
              </ActionForm>
            )}
            <LinkButton href={props.preferencesPath} look="quiet" prefetch={false}>
              <Bell aria-hidden size={16} strokeWidth={1.75} />
              {say('preferences')}
            </LinkButton>
          </>
        }
      />
      <div className="grid gap-4">
        <InboxFilters path={path} wish={wish} topics={props.topics} />
        {props.archivedId !== undefined && <ArchivedNotice itemId={props.archivedId} />}
        {told.length === 0 ? <InboxEmpty show={wish.show} /> : <InboxDays told={told} />}
        {olderThanId !== undefined && (
          <p>
            <TextLink href={inboxHref(path, { ...wish, beforeId: olderThanId })} prefetch={false}>
              {say('older')}
            </TextLink>
          </p>
        )}
      </div>
    </>
  )
}

async function ArchivedNotice({ itemId }: { readonly itemId: string }): Promise<ReactNode> {
  const say = await getTranslations('notifications.inbox')
  return (
    <Notice meaning="good">
      <div className="flex flex-wrap items-center gap-3">
        {say('wasArchived')}
        <ActionForm action={archiveItemAction} submitLabel={say('undo')} submitLook="secondary">
          <input type="hidden" name="itemId" value={itemId} />
          <input type="hidden" name="isArchived" value="no" />
        </ActionForm>
      </div>
    </Notice>
  )
}
