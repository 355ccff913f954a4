import { minorDigits, type CurrencyCode } from './currency.ts'
import { decimalText } from './decimal-text.ts'
import type { Money } from './money.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** Writes an amount as people of the locale read it, exact for any size. */
export function formatMoney(money: Money, locale: string): string {
  const decimal = decimalText(money.amountMinor, minorDigits(money.currency))
  return formatOf(locale, money.currency).format(decimal as Intl.StringNumericLiteral)
}

function formatOf(locale: string, currency: CurrencyCode): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const known = formats.get(key)
  if (known) return known
  const digits = minorDigits(currency)
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  formats.set(key, made)
  return made
}
