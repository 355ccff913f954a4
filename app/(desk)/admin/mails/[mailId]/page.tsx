import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { findMail } from '#lib/notifications/queries/find-mail.ts'
import { MailView } from '#lib/notifications/ui/mail-view.tsx'
import { askAs } from '#lib/web/ask.ts'

interface MailPageProps {
  readonly params: Promise<{ readonly mailId: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications.mails'))('title') }
}

export default async function MailPage({ params }: MailPageProps): Promise<ReactNode> {
  const { mailId } = await params
  return <MailView mail={await askAs(findMail, { mailId }, `/admin/mails/${mailId}`)} />
}
