import type { ReactNode } from 'react'
import { formatQuantity } from '#lib/money/quantity.ts'

export interface QuantityProps {
  readonly quantityMilli: bigint
  /** The unit in words of the locale. */
  readonly unit?: string
  readonly locale: string
}

/** How much of something, with its unit. */
export function Quantity({ quantityMilli, unit, locale }: QuantityProps): ReactNode {
  return (
    <span className="whitespace-nowrap tabular-nums">
      {formatQuantity(quantityMilli, locale)}
      {unit !== undefined && ` ${unit}`}
    </span>
  )
}
