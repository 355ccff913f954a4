import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { listSettings } from '#lib/settings/queries/list-settings.ts'
import { SettingsList } from '#lib/settings/ui/settings-list.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

export default async function SettingsPage(): Promise<ReactNode> {
  const groups = await askAs(listSettings, {}, '/admin/settings')
  const say = await getTranslations('settings')
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <SettingsList groups={groups} />
    </>
  )
}
