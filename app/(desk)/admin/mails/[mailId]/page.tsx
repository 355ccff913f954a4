import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { findMail } from '#lib/notifications/queries/find-mail.ts'
import { MailView } from '#lib/notifications/ui/mail-view.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentActor } from '#lib/web/current-actor.ts'

interface MailPageProps {
  readonly params: Promise<{ readonly mailId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications.mails'))('title') }
}

export default async function MailPage({ params, searchParams }: MailPageProps): Promise<ReactNode> {
  const { mailId } = await params
  const mail = await askAs(findMail, { mailId }, `/admin/mails/${mailId}`)
  const { from } = await searchParams
  return <MailView mail={mail} actor={await currentActor()} from={from} />
}
