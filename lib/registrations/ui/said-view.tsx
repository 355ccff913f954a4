import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'

/** Said to everybody who asked, whoever they are: the mail says more. */
export async function SentView(): Promise<ReactNode> {
  const say = await getTranslations('registrations.sent')
  return (
    <div className="mx-auto w-full max-w-xl">
      <PageHeader title={say('title')} text={say('text')} />
      <p className="text-14 text-muted">
        {say('hint')} <TextLink href="/register">{say('again')}</TextLink>
      </p>
    </div>
  )
}

/** Said to whoever confirmed the address of a request. */
export async function ConfirmedView({
  catalogueHref,
}: {
  readonly catalogueHref: string
}): Promise<ReactNode> {
  const say = await getTranslations('registrations.confirmed')
  return (
    <div className="mx-auto w-full max-w-xl">
      <PageHeader title={say('title')} text={say('text')} />
      <LinkButton href={catalogueHref}>{say('home')}</LinkButton>
    </div>
  )
}

/** Said to whoever brings a link that leads nowhere. */
export async function LinkOverView(): Promise<ReactNode> {
  const say = await getTranslations('registrations.over')
  return (
    <div className="mx-auto w-full max-w-xl">
      <PageHeader title={say('title')} text={say('text')} />
      <LinkButton href="/register">{say('again')}</LinkButton>
    </div>
  )
}
