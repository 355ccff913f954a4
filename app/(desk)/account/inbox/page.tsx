import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readInbox } from '#lib/notifications/queries/read-inbox.ts'
import { Inbox } from '#lib/notifications/ui/inbox.tsx'
import { askAs } from '#lib/web/ask.ts'
import { textOf } from '#lib/web/text-of.ts'

interface InboxPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('inbox.title') }
}

export default async function InboxPage({ searchParams }: InboxPageProps): Promise<ReactNode> {
  const beforeId = textOf((await searchParams)['before'])
  const inbox = await askAs(readInbox, { beforeId }, '/account/inbox')
  return <Inbox path="/account/inbox" {...inbox} />
}
