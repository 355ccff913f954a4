import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Inbox } from '#lib/notifications/ui/inbox.tsx'
import { textOf } from '#lib/web/text-of.ts'

interface InboxPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('inbox.title') }
}

export default async function InboxPage({ searchParams }: InboxPageProps): Promise<ReactNode> {
  return <Inbox path="/admin/inbox" beforeId={textOf((await searchParams)['before'])} />
}
