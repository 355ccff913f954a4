import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readEnvironment } from '#lib/environment.ts'
import { listMails } from '#lib/notifications/queries/list-mails.ts'
import { MailTable } from '#lib/notifications/ui/mail-table.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { askAs } from '#lib/web/ask.ts'
import { textOf } from '#lib/web/text-of.ts'

interface MailsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications.mails'))('title') }
}

export default async function MailsPage({ searchParams }: MailsPageProps): Promise<ReactNode> {
  const say = await getTranslations('notifications.mails')
  const beforeId = textOf((await searchParams)['before'])
  const { mails, olderThanId } = await askAs(listMails, { beforeId }, '/admin/mails')
  const hasServer = readEnvironment(process.env).smtpUrl !== undefined
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <div className="grid gap-6">
        {!hasServer && <Notice meaning="attention">{say('noServer')}</Notice>}
        {mails.length === 0 ? (
          <EmptyState title={say('emptyTitle')} text={say('emptyText')} />
        ) : (
          <MailTable mails={mails} />
        )}
        {olderThanId !== undefined && (
          <p>
            <TextLink href={`/admin/mails?before=${olderThanId}`}>{say('older')}</TextLink>
          </p>
        )}
      </div>
    </>
  )
}
