import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { safeNextPath } from '#lib/identity/safe-next-path.ts'
import { SignInForm } from '#lib/identity/ui/sign-in-form.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { currentActor } from '#lib/web/current-actor.ts'

interface SignInPageProps {
  readonly searchParams: Promise<{ readonly next?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations('identity.signIn')
  return { title: say('title') }
}

export default async function SignInPage({ searchParams }: SignInPageProps): Promise<ReactNode> {
  const next = safeNextPath((await searchParams).next)
  if ((await currentActor()).type === 'person') redirect(next)
  const say = await getTranslations('identity.signIn')
  return (
    <div className="mx-auto w-full max-w-96">
      <PageHeader title={say('title')} />
      <SignInForm next={next} />
    </div>
  )
}
