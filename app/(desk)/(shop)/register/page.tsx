import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { RegisterView } from '#lib/registrations/ui/register-view.tsx'
import { ConfirmedView, SentView } from '#lib/registrations/ui/said-view.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'

interface RegisterPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('registrations.form'))('title') }
}

export default async function RegisterPage({ searchParams }: RegisterPageProps): Promise<ReactNode> {
  const { sent, confirmed } = await searchParams
  if (confirmed !== undefined) {
    return <ConfirmedView catalogueHref={publicPath(await currentLocale(), '/catalog')} />
  }
  return sent === undefined ? <RegisterView /> : <SentView />
}
