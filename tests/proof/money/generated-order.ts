import { lineKinds, type LineKind } from '#lib/orders/contract.ts'
import { currencyCode, minorDigits } from '#lib/money/currency.ts'
import { decimalText } from '#lib/money/decimal-text.ts'
import type { TaxCategory } from '#lib/tax/contract.ts'
import type { SeededRandom } from '../../support/seeded-random.ts'

/** An order as people write it down: amounts as decimals of its currency. */
export interface GeneratedOrder {
  /** How many decimals the currency has: 0, 2 or 3. */
  readonly digits: number
  readonly lines: readonly [GeneratedLine, ...GeneratedLine[]]
  /** What is taken off the order; never more than its lines come to. */
  readonly discountPercent: number
}

export interface GeneratedLine extends TaxCategory {
  readonly lineId: string
  readonly kind: LineKind
  readonly destinationId: string
  /** `12.50` */
  readonly price: string
  /** `2.500` */
  readonly quantity: string
}

const currencies = ['JPY', 'EUR', 'KWD'] as const
export const currencyCount = currencies.length
const categories: readonly [TaxCategory, ...TaxCategory[]] = [
  { taxClass: 'standard', taxRateBasisPoints: 2000 },
  { taxClass: 'standard', taxRateBasisPoints: 1900 },
  { taxClass: 'reduced', taxRateBasisPoints: 810 },
  { taxClass: 'zero', taxRateBasisPoints: 0 },
]

/** An order of 1 to 12 lines over kinds, places and rates; every eighth line is free. */
export function generateOrder(random: SeededRandom): GeneratedOrder {
  const digits = minorDigits(currencyCode(random.pick(currencies)))
  const makeLine = (index: number): GeneratedLine => ({
    ...random.pick(categories),
    lineId: String(index),
    kind: random.pick(lineKinds),
    destinationId: random.pick(['depot', 'office', 'works']),
    price: decimalText(priceOf(random, digits), digits),
    quantity: decimalText(1n + random.bigintBelow(random.pick([1_000n, 25_000n, 1_000_000_000n])), 3),
  })
  const others = Array.from({ length: random.below(12) }, (_, index) => makeLine(index + 1))
  return { digits, lines: [makeLine(0), ...others], discountPercent: random.below(101) }
}

function priceOf(random: SeededRandom, digits: number): bigint {
  if (random.below(8) === 0) return 0n
  return random.bigintBelow(random.pick([1n, 50n, 5_000n]) * 10n ** BigInt(digits))
}
