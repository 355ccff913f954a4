import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readPageNumber } from '#lib/catalog/read-page-number.ts'
import { CataloguePage } from '#lib/catalog/ui/catalogue-page.tsx'
import { publicLocale } from '#lib/web/public-locale.ts'

interface FurtherPageProps {
  readonly params: Promise<{ readonly locale: string; readonly page: string }>
}

export function generateStaticParams(): { page: string }[] {
  return [{ page: 'build' }]
}

export async function generateMetadata({ params }: FurtherPageProps): Promise<Metadata> {
  const locale = await publicLocale(params)
  const say = await getTranslations({ locale, namespace: 'catalog' })
  return { title: say('title') }
}

export default async function FurtherPage({ params }: FurtherPageProps): Promise<ReactNode> {
  const locale = await publicLocale(params)
  const page = readPageNumber((await params).page)
  if (page === undefined) notFound()
  return <CataloguePage locale={locale} categorySlug={null} page={page} />
}
