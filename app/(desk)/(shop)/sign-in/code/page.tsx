import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { enterCode } from '#lib/identity/actions/enter-code.ts'
import { readPendingSignIn } from '#lib/identity/sign-in/pending-sign-in.ts'
import { CodeField } from '#lib/identity/ui/code-field.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity.enterCode'))('title') }
}

export default async function CodePage(): Promise<ReactNode> {
  if (!(await readPendingSignIn())) redirect('/sign-in')
  const say = await getTranslations('identity.enterCode')
  return (
    <div className="mx-auto w-full max-w-96">
      <PageHeader title={say('title')} text={say('text')} />
      <div className="grid gap-6">
        <ActionForm action={enterCode} submitLabel={say('submit')}>
          <CodeField hint={say('hint')} />
        </ActionForm>
        <p>
          <TextLink href="/sign-in">{say('back')}</TextLink>
        </p>
      </div>
    </div>
  )
}
