import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { manageKeys } from '#lib/api/permissions.ts'
import { listKeys } from '#lib/api/queries/list-keys.ts'
import { KeysView } from '#lib/api/ui/keys-view.tsx'
import { enterPortal } from '#lib/shell/permissions.ts'
import { askAs } from '#lib/web/ask.ts'
import { requirePermission } from '#lib/web/require-permission.ts'
import { textOf } from '#lib/web/text-of.ts'

interface KeysPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations('api')
  return { title: say('title') }
}

export default async function KeysPage({ searchParams }: KeysPageProps): Promise<ReactNode> {
  await requirePermission(enterPortal, '/account/api-keys')
  const actor = await requirePermission(manageKeys, '/account/api-keys')
  const before = textOf((await searchParams)['before']) ?? null
  const found = await askAs(listKeys, { before }, '/account/api-keys')
  return <KeysView area="account" personId={actor.type === 'person' ? actor.personId : ''} {...found} />
}
