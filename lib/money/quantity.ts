import { decimalText } from './decimal-text.ts'
import { divideRounded } from './round.ts'

/** A quantity is counted in thousandths of the sales unit, so that cut goods stay exact. */
export const milliPerUnit = 1000n

/** A million units: the net of a line fits a BIGINT at any price below nine trillion minor units. */
export const maxQuantityMilli = 1_000_000n * milliPerUnit

const quantityFormats = new Map<string, Intl.NumberFormat>()

/** The net amount of a line: price of one unit times quantity, rounded once. */
export function lineNetMinor(unitPriceMinor: bigint, quantityMilli: bigint): bigint {
  return divideRounded(unitPriceMinor * quantityMilli, milliPerUnit)
}

/** Writes a quantity as people of the locale read it, without idle zeros: 2500n is `2.5` or `2,5`. */
export function formatQuantity(quantityMilli: bigint, locale: string): string {
  return formatOf(locale).format(decimalText(quantityMilli, 3) as Intl.StringNumericLiteral)
}

/**
 * Reads what a person typed, with a point or a comma: `2`, `2.5` and `2,5`.
 *
 * Three digits after the separator that groups thousands in the locale could mean either, so they are not guessed.
 *
 * @returns thousandths from 1n to `maxQuantityMilli`, or undefined when the text is no such quantity
 */
export function parseQuantity(text: string, locale: string): bigint | undefined {
  const match = /^(\d{1,7})(?:([.,])(\d{1,3}))?$/.exec(text.trim())
  if (!match) return undefined
  const [, units = '', separator, fraction = ''] = match
  if (fraction.length === 3 && separator === groupSeparator(locale)) return undefined
  const quantityMilli = BigInt(units + fraction.padEnd(3, '0'))
  return quantityMilli > 0n && quantityMilli <= maxQuantityMilli ? quantityMilli : undefined
}

function groupSeparator(locale: string): string | undefined {
  return formatOf(locale)
    .formatToParts(1_000_000)
    .find((part) => part.type === 'group')?.value
}

function formatOf(locale: string): Intl.NumberFormat {
  const known = quantityFormats.get(locale)
  if (known) return known
  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  quantityFormats.set(locale, made)
  return made
}
