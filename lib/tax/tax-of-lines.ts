import { divideRounded } from '#lib/money/round.ts'
import { sumOf } from '#lib/money/sum.ts'
import type { TaxableLine, TaxCategory, TaxedTotals, TaxOfCategory } from './contract.ts'

const basisPointsPerWhole = 10_000n

/** Counts the tax of lines: once per category on the sum of its rounded nets (EN 16931, BR-CO-14 and BR-CO-17). */
export function taxOfLines(lines: readonly TaxableLine[]): TaxedTotals {
  const taxes = netsByCategory(lines).map(withTax)
  const netMinor = sumOf(taxes.map((tax) => tax.netMinor))
  const taxMinor = sumOf(taxes.map((tax) => tax.taxMinor))
  return { taxes, netMinor, taxMinor, totalMinor: netMinor + taxMinor }
}

function netsByCategory(lines: readonly TaxableLine[]): TaxableLine[] {
  const categories = new Map<string, TaxableLine>()
  for (const { taxClass, taxRateBasisPoints, netMinor } of lines) {
    const key = `${taxRateBasisPoints} ${taxClass}`
    const before = categories.get(key)?.netMinor ?? 0n
    categories.set(key, { taxClass, taxRateBasisPoints, netMinor: before + netMinor })
  }
  return [...categories.values()].sort(byCategory)
}

function withTax(category: TaxableLine): TaxOfCategory {
  const rate = BigInt(category.taxRateBasisPoints)
  return { ...category, taxMinor: divideRounded(category.netMinor * rate, basisPointsPerWhole) }
}

function byCategory(left: TaxCategory, right: TaxCategory): number {
  if (left.taxClass !== right.taxClass) return left.taxClass < right.taxClass ? -1 : 1
  return left.taxRateBasisPoints - right.taxRateBasisPoints
}
