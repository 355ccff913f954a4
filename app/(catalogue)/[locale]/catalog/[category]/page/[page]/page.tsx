import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { categoryTitle } from '#lib/catalog/category-title.ts'
import { readPageNumber } from '#lib/catalog/read-page-number.ts'
import { CataloguePage } from '#lib/catalog/ui/catalogue-page.tsx'
import { publicLocale } from '#lib/web/public-locale.ts'

interface FurtherCategoryPageProps {
  readonly params: Promise<{ readonly locale: string; readonly category: string; readonly page: string }>
}

export function generateStaticParams(): { category: string; page: string }[] {
  return [{ category: 'build', page: 'build' }]
}

export async function generateMetadata({ params }: FurtherCategoryPageProps): Promise<Metadata> {
  const locale = await publicLocale(params)
  const { category, page } = await params
  const title = await categoryTitle(locale, category, readPageNumber(page) ?? 1)
  return title === undefined ? {} : { title }
}

export default async function FurtherCategoryPage({ params }: FurtherCategoryPageProps): Promise<ReactNode> {
  const locale = await publicLocale(params)
  const { category, page: text } = await params
  const page = readPageNumber(text)
  if (page === undefined) notFound()
  return <CataloguePage locale={locale} categorySlug={category} page={page} />
}
