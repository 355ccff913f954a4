import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { replayFailedAction } from '../actions/replay-failed.ts'
import type { ListedMessage } from '../queries/list-messages.ts'
import type { MessageState } from '../repository/messages.ts'
import { MessagesTable } from './messages-table.tsx'

const states = ['waiting', 'delivered', 'failed'] as const

export interface MessagesSectionProps {
  readonly endpointId: string
  readonly messages: readonly ListedMessage[]
  readonly hasMore: boolean
  readonly state: MessageState | undefined
  /** Whether the page begins behind newer messages. */
  readonly isLater: boolean
}

/** The messages of an endpoint, by state and page by page, and how to send the failed ones again. */
export async function MessagesSection(props: MessagesSectionProps): Promise<ReactNode> {
  const [say, stateWord] = await Promise.all([
    getTranslations('webhooks.messages'),
    getTranslations('webhooks.messageStates'),
  ])
  const { endpointId, messages, state } = props
  const last = messages.at(-1)
  return (
    <section className="grid gap-3">
      <h2 className="text-16 font-semibold">{say('title')}</h2>
      <p className="text-muted">{say('text')}</p>
      <nav aria-label={say('state')} className="flex flex-wrap gap-x-1">
        {[undefined, ...states].map((entry) => (
          <Link
            key={entry ?? 'all'}
            href={hrefOf(endpointId, entry)}
            aria-current={entry === state ? 'page' : undefined}
            className="inline-flex min-h-(--control-height) items-center rounded-control px-3 hover:bg-hover aria-[current=page]:bg-accent-tint aria-[current=page]:font-medium"
          >
            {entry ? stateWord(entry) : say('all')}
          </Link>
        ))}
      </nav>
      {messages.length === 0 ? (
        <p className="rounded-card border border-dashed border-line px-4 py-8 text-center text-muted">
          {say(state ? 'noneInState' : 'none')}
        </p>
      ) : (
        <MessagesTable endpointId={endpointId} messages={messages} />
      )}
      <nav aria-label={say('title')} className="flex flex-wrap justify-between gap-3">
        {props.isLater && <LinkButton href={hrefOf(endpointId, state)}>{say('first')}</LinkButton>}
        {props.hasMore && last && (
          <LinkButton href={hrefOf(endpointId, state, last.messageId)} className="ml-auto">
            {say('older')}
          </LinkButton>
        )}
      </nav>
      {state === 'failed' && messages.length > 0 && (
        <ActionForm
          action={replayFailedAction}
          submitLabel={say('replayFailed')}
          submitLook="secondary"
          doneMessage={say('replayed')}
          className="flex flex-wrap items-end gap-3"
        >
          <input type="hidden" name="endpointId" value={endpointId} />
          <Field
            name="days"
            label={say('replayFailedDays')}
            options={[1, 3, 7, 30].map((days) => ({ value: String(days), label: say('days', { days }) }))}
            defaultValue="3"
          />
        </ActionForm>
      )}
    </section>
  )
}

function hrefOf(endpointId: string, state: string | undefined, before?: string): string {
  const query = new URLSearchParams({ ...(state && { state }), ...(before && { before }) }).toString()
  return `/admin/webhooks/${endpointId}${query && `?${query}`}`
}
