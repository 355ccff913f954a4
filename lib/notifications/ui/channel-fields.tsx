'use client'

import type { ReactNode } from 'react'
import { use } from 'react'
import { FormStateContext } from '#lib/web/form-context.ts'
import { inboxField, mailField } from '../channel-fields.ts'

export interface ChannelFieldsProps {
  readonly topic: string
  /** What the topic is called. */
  readonly name: string
  readonly isInInbox: boolean
  readonly mail: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly words: { readonly inbox: string; readonly mail: string }
}

/** The ways of one topic: in the inbox or not, and when by mail. */
export function ChannelFields(props: ChannelFieldsProps): ReactNode {
  const { topic, name, options, words } = props
  const { values } = use(FormStateContext)
  const kept = values[mailField(topic)]
  const mail = kept ?? props.mail
  const isInInbox = kept === undefined ? props.isInInbox : values[inboxField(topic)] === 'on'
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-14">
      <input type="hidden" name="topic" value={topic} />
      <label className="inline-flex min-h-(--control-height) items-center gap-2">
        <input
          key={String(isInInbox)}
          type="checkbox"
          name={inboxField(topic)}
          defaultChecked={isInInbox}
          className="size-4 accent-accent"
        />
        {words.inbox}
        <span className="sr-only">: {name}</span>
      </label>
      <label className="inline-flex items-center gap-2">
        {words.mail}
        <span className="sr-only">: {name}</span>
        <select
          key={mail}
          name={mailField(topic)}
          defaultValue={mail}
          className="h-(--control-height) rounded-control border border-control bg-surface px-2 text-text"
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
