import type { getTranslations } from 'next-intl/server'

/** The texts of the catalogue. */
export type CatalogueTexts = Awaited<ReturnType<typeof getTranslations<'catalog'>>>

export interface PricedUnit {
  readonly unit: string
  readonly billingIntervalMonths: number | null
}

/** What a price is for: a piece, a visit, a month. */
export function priceBasis(say: CatalogueTexts, { unit, billingIntervalMonths }: PricedUnit): string {
  if (billingIntervalMonths !== null) return say('perInterval', { months: billingIntervalMonths })
  return say.has(`perUnit.${unit}`) ? say(`perUnit.${unit}`) : say('perUnit.other', { unit })
}
