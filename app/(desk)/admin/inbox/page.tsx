import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { listChoices } from '#lib/notifications/queries/list-choices.ts'
import { inboxParts, readInbox } from '#lib/notifications/queries/read-inbox.ts'
import { Inbox } from '#lib/notifications/ui/inbox.tsx'
import { enterBackOffice } from '#lib/shell/permissions.ts'
import { askAs } from '#lib/web/ask.ts'
import { requirePermission } from '#lib/web/require-permission.ts'
import { textOf } from '#lib/web/text-of.ts'

interface InboxPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

const path = '/admin/inbox'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('inbox.title') }
}

export default async function InboxPage({ searchParams }: InboxPageProps): Promise<ReactNode> {
  await requirePermission(enterBackOffice, path)
  const asked = await searchParams
  const show = inboxParts.find((part) => part === textOf(asked['show'])) ?? 'all'
  const wish = { show, topic: textOf(asked['topic']), beforeId: textOf(asked['before']) }
  const found = await askAs(readInbox, wish, path)
  const choices = await askAs(listChoices, {}, path)
  return (
    <Inbox
      path={path}
      preferencesPath="/admin/notifications"
      wish={wish}
      archivedId={textOf(asked['archived'])}
      topics={choices.flatMap(({ topic, isFixed }) => (isFixed ? [] : [topic]))}
      {...found}
    />
  )
}
