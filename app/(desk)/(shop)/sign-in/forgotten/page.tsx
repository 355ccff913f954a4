import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ForgottenForm } from '#lib/identity/ui/forgotten-form.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { textOf } from '#lib/web/text-of.ts'

interface ForgottenPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity.forgotten'))('title') }
}

export default async function ForgottenPage({ searchParams }: ForgottenPageProps): Promise<ReactNode> {
  const say = await getTranslations('identity.forgotten')
  const isSent = textOf((await searchParams)['sent']) !== undefined
  return (
    <div className="mx-auto w-full max-w-96">
      <PageHeader title={say('title')} text={isSent ? undefined : say('text')} />
      <div className="grid gap-6">
        {isSent ? <Notice meaning="good">{say('sent')}</Notice> : <ForgottenForm />}
        <p>
          <TextLink href="/sign-in">{say('back')}</TextLink>
        </p>
      </div>
    </div>
  )
}
