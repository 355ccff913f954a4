import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { enterBackOffice } from '#lib/shell/permissions.ts'
import { AreaLinks } from '#lib/shell/ui/area-links.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { requirePermission } from '#lib/web/require-permission.ts'

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations('shell.admin')
  return { title: say('title') }
}

export default async function AdminPage(): Promise<ReactNode> {
  await requirePermission(enterBackOffice, '/admin')
  const say = await getTranslations('shell.admin')
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <AreaLinks area="admin" />
    </>
  )
}
