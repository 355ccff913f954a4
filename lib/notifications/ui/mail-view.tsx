import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { mailTable } from '../mail-table.ts'
import type { findMail } from '../queries/find-mail.ts'

/** A mail: whether it left, and in development what it says. */
export async function MailView({
  mail,
}: {
  readonly mail: Awaited<ReturnType<typeof findMail.run>>
}): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([
    getTranslations('notifications.mails'),
    getLocale(),
    getTimeZone(),
  ])
  const timeOf = (instant: string | null): string =>
    instant === null ? say('notYet') : formatTime(fromInstant(instant), locale, zone)
  return (
    <>
      <PageHeader
        title={mail.subject}
        crumbs={[{ label: say('title'), href: '/admin/mails' }]}
        status={<ObjectStatus table={mailTable} state={mail.state} area="admin" />}
      />
      <div className="grid gap-6">
        <Card>
          <DefinitionList
            items={[
              { term: say('to'), description: `${mail.toName} <${mail.toAddress}>` },
              { term: say('written'), description: timeOf(mail.createdAt) },
              { term: say('left'), description: timeOf(mail.sentAt) },
              { term: say('tries'), description: mail.attempts },
              { term: say('said'), description: mail.lastError ?? say('nothing') },
            ]}
          />
        </Card>
        {mail.text === undefined ? (
          <Notice>{say('textHidden')}</Notice>
        ) : mail.text === '' ? (
          <Notice>{say('textForgotten')}</Notice>
        ) : (
          <Card title={say('content')}>
            <p className="max-w-[72ch] whitespace-pre-wrap wrap-anywhere">{mail.text}</p>
          </Card>
        )}
      </div>
    </>
  )
}
