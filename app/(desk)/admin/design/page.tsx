import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { seeDesign } from '#lib/design/permissions.ts'
import { DesignView } from '#lib/design/ui/design-view.tsx'
import { requirePermission } from '#lib/web/require-permission.ts'

interface DesignPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('design'))('title') }
}

export default async function DesignPage({ searchParams }: DesignPageProps): Promise<ReactNode> {
  await requirePermission(seeDesign, '/admin/design')
  const { said } = await searchParams
  return <DesignView isSaid={said !== undefined} />
}
