import type { GeneratedLine, GeneratedOrder } from './generated-order.ts'
import type { Rational } from './rational.ts'
import { compare, minus, plus, rational, roundTo, times, wholeSteps, zero } from './rational.ts'

/** What an order must come to, in minor units. */
export interface Expected {
  readonly netsMinor: readonly bigint[]
  readonly discountsMinor: readonly bigint[]
  readonly taxMinor: bigint
  readonly totalMinor: bigint
}

/** Counts an order with fractions of whole currency units, by the definitions and by nothing of the shop. */
export function referenceOf({ lines, digits, discountPercent }: GeneratedOrder): Expected {
  const cent: Rational = { numerator: 1n, denominator: 10n ** BigInt(digits) }
  const nets = lines.map((line) => roundTo(times(rational(line.price), rational(line.quantity)), cent))
  const discount = roundTo(
    times(nets.reduce(plus, zero), { numerator: BigInt(discountPercent), denominator: 100n }),
    cent,
  )
  const discounts = shareOut(discount, nets, cent)
  const discounted = nets.map((net, index) => minus(net, discounts[index] ?? zero))
  const tax = taxOf(lines, discounted, cent)
  const toMinor = (amount: Rational): bigint => wholeSteps(amount, cent)
  return {
    netsMinor: nets.map(toMinor),
    discountsMinor: discounts.map(toMinor),
    taxMinor: toMinor(tax),
    totalMinor: toMinor(plus(discounted.reduce(plus, zero), tax)),
  }
}

/** Whole cents by weight; each cent left over goes to whoever lacks most of one, then to the heavier, then to the earlier. */
function shareOut(total: Rational, weights: readonly Rational[], cent: Rational): readonly Rational[] {
  const sum = weights.reduce(plus, zero)
  if (total.numerator === 0n || sum.numerator === 0n) return weights.map(() => zero)
  const inverse = { numerator: sum.denominator, denominator: sum.numerator }
  const exact = weights.map((weight) => times(total, times(weight, inverse)))
  const shares = exact.map((share) => times(cent, { numerator: wholeSteps(share, cent), denominator: 1n }))
  const lackOf = (index: number): Rational => minus(exact[index] ?? zero, shares[index] ?? zero)
  const weightOf = (index: number): Rational => weights[index] ?? zero
  const claims = weights
    .map((_, index) => index)
    .sort(
      (left, right) =>
        compare(lackOf(right), lackOf(left)) || compare(weightOf(right), weightOf(left)) || left - right,
    )
  const left = wholeSteps(minus(total, shares.reduce(plus, zero)), cent)
  for (const index of claims.slice(0, Number(left))) shares[index] = plus(shares[index] ?? zero, cent)
  return shares
}

function taxOf(lines: readonly GeneratedLine[], nets: readonly Rational[], cent: Rational): Rational {
  const byCategory = new Map<string, { net: Rational; rate: Rational }>()
  for (const [index, { taxClass, taxRateBasisPoints }] of lines.entries()) {
    const key = `${taxClass} ${taxRateBasisPoints}`
    const rate = { numerator: BigInt(taxRateBasisPoints), denominator: 10_000n }
    const net = plus(byCategory.get(key)?.net ?? zero, nets[index] ?? zero)
    byCategory.set(key, { net, rate })
  }
  return [...byCategory.values()].map(({ net, rate }) => roundTo(times(net, rate), cent)).reduce(plus, zero)
}
