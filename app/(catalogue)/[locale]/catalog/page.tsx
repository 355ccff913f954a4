import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CataloguePage } from '#lib/catalog/ui/catalogue-page.tsx'
import { publicLocale } from '#lib/web/public-locale.ts'

interface WholeCataloguePageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export async function generateMetadata({ params }: WholeCataloguePageProps): Promise<Metadata> {
  const locale = await publicLocale(params)
  const say = await getTranslations({ locale, namespace: 'catalog' })
  return { title: say('title'), description: say('intro') }
}

export default async function WholeCataloguePage({ params }: WholeCataloguePageProps): Promise<ReactNode> {
  return <CataloguePage locale={await publicLocale(params)} categorySlug={null} page={1} />
}
