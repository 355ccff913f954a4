import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currencyCode, minorDigits } from '#lib/money/currency.ts'
import { lineNetMinor } from '#lib/money/quantity.ts'
import { divideRounded } from '#lib/money/round.ts'
import { sumOf } from '#lib/money/sum.ts'
import type { TaxCategory, TaxOfCategory } from '#lib/tax/contract.ts'
import { seededRandom, type SeededRandom } from '#tests/support/seeded-random.ts'
import { lineKinds } from './contract.ts'
import { splitOrder, type LineToSplit, type OrderPart } from './split-order.ts'

type Split = typeof splitOrder

const currencies = ['JPY', 'EUR', 'KWD'] as const
const rates: readonly [TaxCategory, ...TaxCategory[]] = [
  { taxClass: 'standard', taxRateBasisPoints: 2000 },
  { taxClass: 'standard', taxRateBasisPoints: 1900 },
  { taxClass: 'reduced', taxRateBasisPoints: 810 },
  { taxClass: 'zero', taxRateBasisPoints: 0 },
]
const anyOrder = fc.integer().map((seed) => orderFrom(seededRandom(seed)))

describe('splitOrder', () => {
  test('makes one part per kind and destination, goods first', () => {
    const lines = [
      lineOf({ lineId: 'care', kind: 'subscription' }),
      lineOf({ lineId: 'pump', destinationId: 'works' }),
      lineOf({ lineId: 'fitting', kind: 'service' }),
      lineOf({ lineId: 'hose', destinationId: 'depot' }),
      lineOf({ lineId: 'seal', destinationId: 'works' }),
    ]
    const parts = splitOrder(lines, taxesOf(lines))
    expect(parts.map((part) => [part.kind, part.destinationId, part.lineIds])).toEqual([
      ['physical', 'depot', ['hose']],
      ['physical', 'works', ['pump', 'seal']],
      ['service', 'depot', ['fitting']],
      ['subscription', 'depot', ['care']],
    ])
  })

  test('shares the tax of the order without losing a cent to rounding', () => {
    const lines = lineKinds.map((kind) => lineOf({ lineId: kind, kind, netMinor: 2n }))
    const parts = splitOrder(lines, taxesOf(lines))
    expect(parts.map((part) => [part.netMinor, part.taxMinor, part.totalMinor])).toEqual([
      [2n, 1n, 3n],
      [2n, 0n, 2n],
      [2n, 0n, 2n],
    ])
  })

  test('leaves a free part free of tax', () => {
    const lines = [lineOf({ lineId: 'pump' }), lineOf({ lineId: 'advice', kind: 'service', netMinor: 0n })]
    const free = { netMinor: 0n, taxMinor: 0n }
    expect(splitOrder(lines, taxesOf(lines))[1]).toMatchObject({ ...free, totalMinor: 0n, taxes: [free] })
  })

  test('splits nothing into nothing', () => {
    expect(splitOrder([], [])).toEqual([])
  })

  test('refuses taxes that are not those of the lines', () => {
    const lines = [lineOf({ lineId: 'pump' })]
    const taxes = taxesOf(lines)
    expect(() => splitOrder(lines, [])).toThrow(/not those of the lines/)
    expect(() => splitOrder(lines, [...taxes, ...taxes])).toThrow(/not those of the lines/)
    expect(() => splitOrder([lineOf({ lineId: 'pump', netMinor: 1n })], taxes)).toThrow(
      /not those of the lines/,
    )
  })

  test('refuses a negative line, which another one could hide', () => {
    const lines = [lineOf({ lineId: 'pump' }), lineOf({ lineId: 'rebate', netMinor: -1n })]
    expect(() => splitOrder(lines, taxesOf(lines))).toThrow(/must not be negative/)
  })

  test('conserves any order', () => {
    fc.assert(
      fc.property(anyOrder, (lines) => {
        expect(leakOf(lines, splitOrder(lines, taxesOf(lines)))).toBeUndefined()
      }),
    )
  })

  test('gives every part the same amounts in whatever order the lines come', () => {
    fc.assert(
      fc.property(anyOrder, fc.integer(), (lines, seed) => {
        const shuffled = seededRandom(seed).shuffle(lines)
        expect(amountsOf(shuffled)).toEqual(amountsOf(lines))
      }),
    )
  })

  test.each(currencies)(
    'conserves 100,000 orders over all currencies, its share in %s',
    { timeout: 60_000 },
    (code) => {
      expect(leaks(splitOrder, code, 33_334)).toEqual({})
    },
  )

  test.each(currencies)('the proof catches parts that round their own tax in %s', (code) => {
    expect(leaks(splitWithOwnTax, code, 2_000)['tax is lost or made']).toBeGreaterThan(0)
  })

  test('the proof catches a part that is left out', () => {
    expect(leaks((lines, taxes) => splitOrder(lines, taxes).slice(1), 'EUR', 100)['lines']).toBe(100)
  })
})

/** How often each promise broke over generated orders of one currency. */
function leaks(split: Split, code: (typeof currencies)[number], runs: number): Record<string, number> {
  const random = seededRandom(currencies.indexOf(code))
  const found: Record<string, number> = {}
  for (let run = 0; run < runs; run++) {
    const lines = orderFrom(random, code)
    const leak = leakOf(lines, split(lines, taxesOf(lines)))
    if (leak) found[leak] = (found[leak] ?? 0) + 1
  }
  return found
}

function orderFrom(
  random: SeededRandom,
  code: (typeof currencies)[number] = random.pick(currencies),
): LineToSplit[] {
  const priceLimitMinor = 5_000n * 10n ** BigInt(minorDigits(currencyCode(code)))
  return Array.from({ length: 1 + random.below(12) }, (_, index) => ({
    ...random.pick(rates),
    lineId: `line-${index}`,
    kind: random.pick(lineKinds),
    destinationId: random.pick(['depot', 'office', 'works']),
    netMinor: lineNetMinor(
      random.below(8) === 0 ? 0n : random.bigintBelow(priceLimitMinor),
      1n + random.bigintBelow(random.pick([1_000n, 25_000n, 1_000_000_000n])),
    ),
  }))
}

/** The oracle: the first promise that the parts break, judged from the lines alone. */
function leakOf(lines: readonly LineToSplit[], parts: readonly OrderPart[]): string | undefined {
  const lineIds = parts.flatMap((part) => part.lineIds)
  if (lineIds.length !== lines.length || new Set(lineIds).size !== lines.length) return 'lines'
  const taxes = taxesOf(lines)
  if (sumOf(parts.map((part) => part.taxMinor)) !== sumOf(taxes.map((tax) => tax.taxMinor))) {
    return 'tax is lost or made'
  }
  if (taxes.some((tax) => !isConserved(tax, parts))) return 'a tax category is lost or made'
  return parts.map((part) => leakOfPart(lines, part)).find((leak) => leak !== undefined)
}

function isConserved(tax: TaxOfCategory, parts: readonly OrderPart[]): boolean {
  const shares = parts.flatMap((part) => part.taxes).filter((share) => isSameCategory(share, tax))
  return (
    sumOf(shares.map((share) => share.netMinor)) === tax.netMinor &&
    sumOf(shares.map((share) => share.taxMinor)) === tax.taxMinor &&
    shares.every((share) => isFair(share, tax))
  )
}

function isFair(share: TaxOfCategory, tax: TaxOfCategory): boolean {
  if (share.netMinor === 0n) return share.taxMinor === 0n
  const distance = share.taxMinor * tax.netMinor - tax.taxMinor * share.netMinor
  return share.taxMinor >= 0n && distance < tax.netMinor && -distance < tax.netMinor
}

function leakOfPart(lines: readonly LineToSplit[], part: OrderPart): string | undefined {
  const own = lines.filter((line) => part.lineIds.includes(line.lineId))
  if (own.some((line) => line.kind !== part.kind || line.destinationId !== part.destinationId))
    return 'a stray line'
  if (sumOf(own.map((line) => line.netMinor)) !== part.netMinor) return 'net is lost or made'
  if (part.netMinor + part.taxMinor !== part.totalMinor) return 'a total is off'
  if (sumOf(part.taxes.map((share) => share.taxMinor)) !== part.taxMinor)
    return 'the shares of a part are off'
  return undefined
}

/** What goes wrong elsewhere: every part counts and rounds the tax of its own lines. */
function splitWithOwnTax(lines: readonly LineToSplit[], taxes: readonly TaxOfCategory[]): OrderPart[] {
  return splitOrder(lines, taxes).map((part) => {
    const own = taxesOf(lines.filter((line) => part.lineIds.includes(line.lineId)))
    const taxMinor = sumOf(own.map((tax) => tax.taxMinor))
    return { ...part, taxes: own, taxMinor, totalMinor: part.netMinor + taxMinor }
  })
}

/** The tax of an order by definition: per category, on the sum of its lines. */
function taxesOf(lines: readonly LineToSplit[]): TaxOfCategory[] {
  return rates.flatMap((category) => {
    const nets = lines.filter((line) => isSameCategory(line, category)).map((line) => line.netMinor)
    const netMinor = sumOf(nets)
    const taxMinor = divideRounded(netMinor * BigInt(category.taxRateBasisPoints), 10_000n)
    return nets.length > 0 ? [{ ...category, netMinor, taxMinor }] : []
  })
}

function amountsOf(lines: readonly LineToSplit[]) {
  return splitOrder(lines, taxesOf(lines)).map(({ lineIds, ...amounts }) => ({
    ...amounts,
    lineIds: lineIds.toSorted(),
  }))
}

function isSameCategory(left: TaxCategory, right: TaxCategory): boolean {
  return left.taxClass === right.taxClass && left.taxRateBasisPoints === right.taxRateBasisPoints
}

function lineOf(given: Partial<LineToSplit> & { readonly lineId: string }): LineToSplit {
  return {
    kind: 'physical',
    destinationId: 'depot',
    netMinor: 1999n,
    taxClass: 'standard',
    taxRateBasisPoints: 2000,
    ...given,
  }
}
