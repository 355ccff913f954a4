import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import type { Actor } from '#lib/kernel/actor.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { allowedSteps } from '#lib/object-page/allowed-steps.ts'
import type { ObjectList } from '#lib/object-page/object-parts.ts'
import { ObjectPage } from '#lib/object-page/ui/object-page.tsx'
import { ObjectSteps } from '#lib/object-page/ui/object-steps.tsx'
import { RailSection } from '#lib/object-page/ui/rail-section.tsx'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Card } from '#lib/ui/card.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { retryMailAction } from '../actions/retry-mail.ts'
import { mailTable } from '../mail-table.ts'
import type { findMail } from '../queries/find-mail.ts'

type Mail = Awaited<ReturnType<typeof findMail.run>>

export interface MailViewProps {
  readonly mail: Mail
  readonly actor: Actor
  /** What narrowed the list that the reader comes from. */
  readonly from: ObjectList['from']
}

/** A mail: whether it left, and in development what it says. */
export async function MailView({ mail, actor, from }: MailViewProps): Promise<ReactNode> {
  const say = await getTranslations('notifications.mails')
  const { mailId, state, subject } = mail
  const steps = mail.isSecret
    ? []
    : allowedSteps(mailTable, state, actor, {
        retry: { label: say('retry'), action: retryMailAction, fields: { mailId } },
      })
  return (
    <ObjectPage
      list={{ label: say('title'), href: '/admin/mails', from }}
      title={subject}
      status={<ObjectStatus table={mailTable} state={state} area="admin" />}
      text={say(`next.${state}`)}
      steps={<ObjectSteps steps={steps} />}
      notice={mail.lastError !== null && <Notice meaning="attention">{mail.lastError}</Notice>}
      sections={[{ id: 'content', label: say('content'), content: <MailText text={mail.text} /> }]}
      rail={<MailRail mail={mail} />}
    />
  )
}

async function MailText({ text }: Pick<Mail, 'text'>): Promise<ReactNode> {
  const say = await getTranslations('notifications.mails')
  if (text === undefined) return <Notice>{say('textHidden')}</Notice>
  if (text === '') return <Notice>{say('textForgotten')}</Notice>
  return (
    <Card title={say('content')}>
      <p className="max-w-[72ch] whitespace-pre-wrap wrap-anywhere">{text}</p>
    </Card>
  )
}

async function MailRail({ mail }: Pick<MailViewProps, 'mail'>): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([
    getTranslations('notifications.mails'),
    getLocale(),
    getTimeZone(),
  ])
  const timeOf = (instant: string | null): string =>
    instant === null ? say('notYet') : formatTime(fromInstant(instant), locale, zone)
  return (
    <RailSection
      title={say('way')}
      facts={[
        { term: say('to'), description: `${mail.toName} <${mail.toAddress}>` },
        { term: say('written'), description: timeOf(mail.createdAt) },
        { term: say('left'), description: timeOf(mail.sentAt) },
        { term: say('tries'), description: mail.attempts },
      ]}
    />
  )
}
