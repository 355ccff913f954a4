import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { isLinkOpen } from '#lib/identity/sign-in/is-link-open.ts'
import { ResetForm } from '#lib/identity/ui/reset-form.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'

interface ResetPageProps {
  readonly params: Promise<{ readonly token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  // The address is a secret that no other site hears. Not `no-referrer`, with which a form's post would come from nowhere.
  return { title: (await getTranslations('identity.reset'))('title'), referrer: 'same-origin' }
}

export default async function ResetPage({ params }: ResetPageProps): Promise<ReactNode> {
  const { token } = await params
  const say = await getTranslations('identity.reset')
  const isOpen = await isLinkOpen(token)
  return (
    <div className="mx-auto w-full max-w-96">
      <PageHeader
        title={isOpen ? say('title') : say('overTitle')}
        text={isOpen ? say('text') : say('overText')}
      />
      {isOpen ? (
        <ResetForm token={token} />
      ) : (
        <LinkButton href="/sign-in/forgotten">{say('again')}</LinkButton>
      )}
    </div>
  )
}
