import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { currencyCode } from '#lib/money/currency.ts'
import { formatMoney } from '#lib/money/format-money.ts'

export interface MoneyProps {
  readonly amountMinor: bigint
  /** ISO 4217 */
  readonly currency: string
  readonly locale: string
  readonly className?: string
}

/** An amount as people of the locale read it, its digits of one width. */
export function Money({ amountMinor, currency, locale, className }: MoneyProps): ReactNode {
  return (
    <span className={clsx('whitespace-nowrap tabular-nums', className)}>
      {formatMoney({ amountMinor, currency: currencyCode(currency) }, locale)}
    </span>
  )
}
