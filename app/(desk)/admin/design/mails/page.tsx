import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { previewMail } from '#lib/notifications/queries/preview-mail.ts'
import { MailTemplates } from '#lib/notifications/ui/mail-templates.tsx'
import { askAs } from '#lib/web/ask.ts'
import { textOf } from '#lib/web/text-of.ts'

interface MailTemplatesPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('templates.title') }
}

export default async function MailTemplatesPage({
  searchParams,
}: MailTemplatesPageProps): Promise<ReactNode> {
  const template = textOf((await searchParams)['template'])
  return <MailTemplates {...await askAs(previewMail, { template }, '/admin/design/mails')} />
}
