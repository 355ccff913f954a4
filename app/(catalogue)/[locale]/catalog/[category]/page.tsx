import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { categoryTitle } from '#lib/catalog/category-title.ts'
import { CataloguePage } from '#lib/catalog/ui/catalogue-page.tsx'
import { publicLocale } from '#lib/web/public-locale.ts'

interface CategoryPageProps {
  readonly params: Promise<{ readonly locale: string; readonly category: string }>
}

export function generateStaticParams(): { category: string }[] {
  return [{ category: 'build' }]
}

export async function generateMetadata({ params }: CategoryPageProps): Promise<Metadata> {
  const locale = await publicLocale(params)
  const title = await categoryTitle(locale, (await params).category, 1)
  return title === undefined ? {} : { title }
}

export default async function CategoryPage({ params }: CategoryPageProps): Promise<ReactNode> {
  const locale = await publicLocale(params)
  const { category } = await params
  return <CataloguePage locale={locale} categorySlug={category} page={1} />
}
