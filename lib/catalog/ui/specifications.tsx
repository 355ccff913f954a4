import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import type { ProductAttribute } from '../queries/find-product.ts'

export interface SpecificationsProps {
  readonly attributes: readonly ProductAttribute[]
}

/** All attributes of a product, by name. */
export async function Specifications({ attributes }: SpecificationsProps): Promise<ReactNode> {
  const say = await getTranslations('catalog.detail')
  const locale = await getLocale()
  if (attributes.length === 0) return null
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  const textOf = (value: ProductAttribute['value']): string => {
    if (typeof value === 'boolean') return value ? say('yes') : say('no')
    return typeof value === 'number' ? numbers.format(value) : value
  }
  const items = distinct(attributes).map(({ label, value }) => ({ term: label, description: textOf(value) }))
  return (
    <Card title={say('specifications')}>
      <DefinitionList items={items.toSorted((left, right) => left.term.localeCompare(right.term, locale))} />
    </Card>
  )
}

/** Two attributes of a source may have one name and differ in type only; the first one is shown. */
function distinct(attributes: readonly ProductAttribute[]): readonly ProductAttribute[] {
  const byLabel = new Map<string, ProductAttribute>()
  for (const attribute of attributes) {
    if (!byLabel.has(attribute.label)) byLabel.set(attribute.label, attribute)
  }
  return [...byLabel.values()]
}
