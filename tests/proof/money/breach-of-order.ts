import { divideRounded } from '#lib/money/round.ts'
import { sumOf } from '#lib/money/sum.ts'
import type { LineToSplit, OrderPart } from '#lib/orders/split-order.ts'
import type { TaxedTotals, TaxOfCategory } from '#lib/tax/contract.ts'
import type { SeededRandom } from '../../support/seeded-random.ts'
import type { GeneratedLine, GeneratedOrder } from './generated-order.ts'
import type { Maths } from './maths.ts'
import type { Expected } from './reference.ts'
import { referenceOf } from './reference.ts'

interface Counted {
  readonly netsMinor: readonly bigint[]
  readonly discountsMinor: readonly bigint[]
  readonly lines: readonly LineToSplit[]
  readonly totals: TaxedTotals
  readonly parts: readonly OrderPart[]
}

/** The first promise that the maths break on an order, if any. */
export function breachOfOrder(maths: Maths, order: GeneratedOrder): string | undefined {
  const counted = count(maths, order)
  return breachOfShares(counted) ?? breachOfParts(counted) ?? breachOfReference(counted, referenceOf(order))
}

/** The first amount that depends on the order of the lines, if any. Equal lines may change places. */
export function breachOfSequence(
  maths: Maths,
  order: GeneratedOrder,
  random: SeededRandom,
): string | undefined {
  const { netsMinor, discountsMinor, lines, parts } = count(maths, order)
  const discountMinor = sumOf(discountsMinor)
  const nets = random.shuffle(netsMinor)
  if (bagOf(netsMinor, discountsMinor) !== bagOf(nets, maths.allocate(discountMinor, nets))) {
    return 'The order of the lines changes how a discount is shared.'
  }
  const shuffled = random.shuffle(lines)
  const again = maths.splitOrder(shuffled, maths.taxOfLines(shuffled).taxes)
  if (amountsOf(parts) !== amountsOf(again)) return 'The order of the lines changes a part.'
  return undefined
}

function count(maths: Maths, order: GeneratedOrder): Counted {
  const netsMinor = order.lines.map((line) => maths.lineNetMinor(scaled(line.price), scaled(line.quantity)))
  const discountMinor = divideRounded(sumOf(netsMinor) * BigInt(order.discountPercent), 100n)
  const discountsMinor = maths.allocate(discountMinor, netsMinor)
  const lines = order.lines.map((line, index) => ({
    ...withoutText(line),
    netMinor: (netsMinor[index] ?? 0n) - (discountsMinor[index] ?? 0n),
  }))
  const totals = maths.taxOfLines(lines)
  const isSplittable = lines.every((line) => line.netMinor >= 0n)
  return {
    netsMinor,
    discountsMinor,
    lines,
    totals,
    parts: isSplittable ? maths.splitOrder(lines, totals.taxes) : [],
  }
}

function breachOfShares({ netsMinor, discountsMinor, lines }: Counted): string | undefined {
  if (discountsMinor.some((share, index) => share !== 0n && netsMinor[index] === 0n)) {
    return 'A free line is given a share of the discount.'
  }
  if (lines.some((line) => line.netMinor < 0n)) return 'The discount pushes a line below zero.'
  return undefined
}

function breachOfParts({ lines, totals, parts }: Counted): string | undefined {
  if (parts.flatMap((part) => part.lineIds).length !== lines.length) return 'A line is in no part.'
  for (const field of ['netMinor', 'taxMinor', 'totalMinor'] as const) {
    if (sumOf(parts.map((part) => part[field])) !== totals[field])
      return `${field} of the parts is not the order’s.`
  }
  if (totals.taxes.some((tax) => !isShared(tax, parts))) return 'The tax of a category is not its shares’.'
  if (parts.some((part) => part.netMinor === 0n && part.taxMinor !== 0n)) return 'A free part is taxed.'
  return undefined
}

function isShared(tax: TaxOfCategory, parts: readonly OrderPart[]): boolean {
  const shares = parts
    .flatMap((part) => part.taxes)
    .filter((share) => share.taxClass === tax.taxClass && share.taxRateBasisPoints === tax.taxRateBasisPoints)
  return (
    sumOf(shares.map((share) => share.netMinor)) === tax.netMinor &&
    sumOf(shares.map((share) => share.taxMinor)) === tax.taxMinor &&
    shares.every((share) => share.taxMinor >= 0n)
  )
}

function breachOfReference(counted: Counted, expected: Expected): string | undefined {
  const { netsMinor, discountsMinor, totals } = counted
  if (String(netsMinor) !== String(expected.netsMinor)) return 'A line’s net is not the reference’s.'
  if (String(discountsMinor) !== String(expected.discountsMinor)) {
    return 'A line’s share of the discount is not the reference’s.'
  }
  if (totals.taxMinor !== expected.taxMinor) return 'The tax is not the reference’s.'
  if (totals.totalMinor !== expected.totalMinor) return 'The total is not the reference’s.'
  return undefined
}

function bagOf(weights: readonly bigint[], shares: readonly bigint[]): string {
  return weights
    .map((weight, index) => `${weight} ${shares[index]}`)
    .sort()
    .join()
}

function amountsOf(parts: readonly OrderPart[]): string {
  return parts.map((part) => [part.kind, part.destinationId, part.netMinor, part.taxMinor].join(' ')).join()
}

function withoutText({ lineId, kind, destinationId, taxClass, taxRateBasisPoints }: GeneratedLine) {
  return { lineId, kind, destinationId, taxClass, taxRateBasisPoints }
}

/** `12.50` is 1250n. */
function scaled(decimal: string): bigint {
  return BigInt(decimal.replace('.', ''))
}
