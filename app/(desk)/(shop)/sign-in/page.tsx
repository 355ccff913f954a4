import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { safeNextPath } from '#lib/identity/safe-next-path.ts'
import { SignInForm } from '#lib/identity/ui/sign-in-form.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { currentActor } from '#lib/web/current-actor.ts'
import { textOf } from '#lib/web/text-of.ts'

interface SignInPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations('identity.signIn')
  return { title: say('title') }
}

export default async function SignInPage({ searchParams }: SignInPageProps): Promise<ReactNode> {
  const { next: wanted, changed } = await searchParams
  const next = safeNextPath(wanted)
  if ((await currentActor()).type === 'person') redirect(next)
  const say = await getTranslations('identity.signIn')
  return (
    <div className="mx-auto w-full max-w-96">
      <PageHeader title={say('title')} />
      <div className="grid gap-6">
        {textOf(changed) !== undefined && <Notice meaning="good">{say('changed')}</Notice>}
        <SignInForm next={next} />
        <p>
          <TextLink href="/sign-in/forgotten">{say('forgotten')}</TextLink>
        </p>
        <p className="border-t border-line pt-6 text-14 text-muted">
          {say('noAccount')} <TextLink href="/register">{say('askForAccount')}</TextLink>
        </p>
      </div>
    </div>
  )
}
