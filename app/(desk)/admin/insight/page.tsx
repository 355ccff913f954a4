import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { countWeeks } from '#lib/orders/queries/count-weeks.ts'
import { InsightView } from '#lib/orders/ui/insight-view.tsx'
import { askAs } from '#lib/web/ask.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orders.insight'))('title') }
}

export default async function InsightPage(): Promise<ReactNode> {
  return <InsightView insight={await askAs(countWeeks, {}, '/admin/insight')} />
}
