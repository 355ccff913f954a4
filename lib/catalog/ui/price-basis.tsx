import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

export interface PriceBasisProps {
  readonly unit: string
  readonly billingIntervalMonths: number | null
}

/** What a price is for: a piece, a visit, a month. */
export async function PriceBasis({ unit, billingIntervalMonths }: PriceBasisProps): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  if (billingIntervalMonths !== null) return say('perInterval', { months: billingIntervalMonths })
  return say.has(`perUnit.${unit}`) ? say(`perUnit.${unit}`) : say('perUnit.other', { unit })
}
