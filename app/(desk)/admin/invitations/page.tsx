import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { manageInvitations } from '#lib/identity/permissions.ts'
import { InvitationsView } from '#lib/identity/ui/invitations-view.tsx'
import { enterBackOffice } from '#lib/shell/permissions.ts'
import { requirePermission } from '#lib/web/require-permission.ts'
import { textOf } from '#lib/web/text-of.ts'

interface InvitationsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity.invitations'))('title') }
}

export default async function InvitationsPage({ searchParams }: InvitationsPageProps): Promise<ReactNode> {
  await requirePermission(enterBackOffice, '/admin/invitations')
  await requirePermission(manageInvitations, '/admin/invitations')
  return <InvitationsView area="admin" beforeId={textOf((await searchParams)['before']) ?? null} />
}
