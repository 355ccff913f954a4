import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { may } from '#lib/kernel/actor.ts'
import { enterBackOffice, enterPortal } from '#lib/shell/permissions.ts'
import { AreaLinks } from '#lib/shell/ui/area-links.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { currentActor } from '#lib/web/current-actor.ts'
import { requirePermission } from '#lib/web/require-permission.ts'

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations('shell.account')
  return { title: say('overview') }
}

export default async function AccountPage(): Promise<ReactNode> {
  const visitor = await currentActor()
  if (!may(visitor, enterPortal) && may(visitor, enterBackOffice)) redirect('/admin')
  const actor = await requirePermission(enterPortal, '/account')
  const say = await getTranslations('shell.account')
  const company = actor.type === 'person' ? actor.companyName : null
  return (
    <>
      <PageHeader
        title={say('title', { name: actor.name })}
        text={company === null ? say('noCompany') : say('text', { company })}
      />
      <AreaLinks area="account" />
    </>
  )
}
