import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatQuantity } from '#lib/money/quantity.ts'
import { Badge } from '#lib/ui/badge.tsx'
import type { ProductDetail } from '../queries/find-product.ts'

const fewMilli = 5000n

/** When and how one gets it. */
export async function Availability({ product }: { readonly product: ProductDetail }): Promise<ReactNode> {
  const say = await getTranslations('catalog.detail')
  const locale = await getLocale()
  const { kind, availableMilli } = product
  if (kind === 'service') return <Badge meaning="information">{say('visit')}</Badge>
  if (kind === 'subscription') return <Badge meaning="information">{say('starts')}</Badge>
  if (availableMilli === null) return <Badge meaning="information">{say('toOrder')}</Badge>
  const quantity = formatQuantity(availableMilli, locale)
  if (availableMilli <= 0n) return <Badge meaning="bad">{say('outOfStock')}</Badge>
  if (availableMilli <= fewMilli) return <Badge meaning="attention">{say('fewLeft', { quantity })}</Badge>
  return <Badge meaning="good">{say('inStock', { quantity })}</Badge>
}
