import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { MailboxView } from '#lib/notifications/ui/mailbox-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications.mailbox'))('title'), robots: { index: false } }
}

export default function MailboxPage(): ReactNode {
  return <MailboxView />
}
