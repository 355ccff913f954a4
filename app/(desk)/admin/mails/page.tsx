import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readEnvironment } from '#lib/environment.ts'
import { IndexView } from '#lib/index-page/ui/index-view.tsx'
import { retryMailsAction } from '#lib/notifications/actions/retry-mails.ts'
import { mailTable } from '#lib/notifications/mail-table.ts'
import { mailsIndex } from '#lib/notifications/mails-index.ts'
import { seeMails } from '#lib/notifications/permissions.ts'
import { listMails } from '#lib/notifications/queries/list-mails.ts'
import { Notice } from '#lib/ui/notice.tsx'
import { requirePermission } from '#lib/web/require-permission.ts'

interface MailsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications.mails'))('title') }
}

export default async function MailsPage({ searchParams }: MailsPageProps): Promise<ReactNode> {
  await requirePermission(seeMails, '/admin/mails')
  const say = await getTranslations('notifications.mails')
  const hasServer = readEnvironment(process.env).smtpUrl !== undefined
  return (
    <IndexView
      index={mailsIndex}
      query={listMails}
      params={await searchParams}
      text={say('text')}
      before={!hasServer && <Notice meaning="attention">{say('noServer')}</Notice>}
      empty={{ title: say('emptyTitle'), text: say('emptyText') }}
      bulk={[
        {
          id: 'retry',
          label: 'notifications.mails.retry',
          question: 'notifications.mails.retryQuestion',
          needs: seeMails,
          action: retryMailsAction,
          fits: ({ state, secretUntil }) => secretUntil === null && mailTable.allows(state, 'retry'),
        },
      ]}
    />
  )
}
