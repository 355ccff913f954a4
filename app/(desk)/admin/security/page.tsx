import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { manageOwnAccess, resetSecondFactors } from '#lib/identity/permissions.ts'
import { ResetColleague } from '#lib/identity/ui/reset-colleague.tsx'
import { SecurityView } from '#lib/identity/ui/security-view.tsx'
import { may } from '#lib/kernel/actor.ts'
import { enterBackOffice } from '#lib/shell/permissions.ts'
import { requirePermission } from '#lib/web/require-permission.ts'
import { textOf } from '#lib/web/text-of.ts'

interface SecurityPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity.security'))('title') }
}

export default async function SecurityPage({ searchParams }: SecurityPageProps): Promise<ReactNode> {
  await requirePermission(enterBackOffice, '/admin/security')
  const actor = await requirePermission(manageOwnAccess, '/admin/security')
  const isChanged = textOf((await searchParams)['changed']) !== undefined
  return (
    <SecurityView area="admin" isChanged={isChanged}>
      {may(actor, resetSecondFactors) && <ResetColleague />}
    </SecurityView>
  )
}
