import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { findSettings } from '#lib/settings/queries/find-settings.ts'
import { SettingsForm } from '#lib/settings/ui/settings-form.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'

interface SettingsGroupPageProps {
  readonly params: Promise<{ readonly groupId: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

export default async function SettingsGroupPage({ params }: SettingsGroupPageProps): Promise<ReactNode> {
  const { groupId } = await params
  const group = await askAs(findSettings, { groupId }, `/admin/settings/${groupId}`)
  const say = await getTranslations()
  return (
    <>
      <PageHeader
        title={say(group.title)}
        text={say(group.title.replace(/title$/, 'text'))}
        crumbs={[{ label: say('settings.title'), href: '/admin/settings' }]}
      />
      <SettingsForm group={group} />
    </>
  )
}
