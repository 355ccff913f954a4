import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { manageOwnAccess } from '#lib/identity/permissions.ts'
import { SecondStepView } from '#lib/identity/ui/second-step-view.tsx'
import { enterBackOffice } from '#lib/shell/permissions.ts'
import { requirePermission } from '#lib/web/require-permission.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity.secondStep'))('title') }
}

export default async function SecondStepPage(): Promise<ReactNode> {
  await requirePermission(enterBackOffice, '/admin/security/second-step')
  await requirePermission(manageOwnAccess, '/admin/security/second-step')
  return <SecondStepView area="admin" />
}
