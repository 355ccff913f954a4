import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { manageOwnAccess } from '#lib/identity/permissions.ts'
import { SecurityView } from '#lib/identity/ui/security-view.tsx'
import { enterPortal } from '#lib/shell/permissions.ts'
import { requirePermission } from '#lib/web/require-permission.ts'
import { textOf } from '#lib/web/text-of.ts'

interface SecurityPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity.security'))('title') }
}

export default async function SecurityPage({ searchParams }: SecurityPageProps): Promise<ReactNode> {
  await requirePermission(enterPortal, '/account/security')
  await requirePermission(manageOwnAccess, '/account/security')
  const isChanged = textOf((await searchParams)['changed']) !== undefined
  return <SecurityView area="account" isChanged={isChanged} />
}
