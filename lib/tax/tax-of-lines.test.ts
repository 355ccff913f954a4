import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '#tests/support/seeded-random.ts'
import type { TaxableLine } from './contract.ts'
import { taxOfLines } from './tax-of-lines.ts'

const line: fc.Arbitrary<TaxableLine> = fc.record({
  netMinor: fc.bigInt({ min: 0n, max: 2n ** 50n }),
  taxClass: fc.constantFrom('standard', 'reduced', 'zero'),
  taxRateBasisPoints: fc.constantFrom(0, 700, 810, 1900, 2000),
})
const lines = fc.array(line, { maxLength: 30 })

describe('taxOfLines', () => {
  test('rounds once per category, not once per line', () => {
    const cable = { netMinor: 13n, taxClass: 'standard', taxRateBasisPoints: 2000 }
    expect(taxOfLines([cable, cable, cable])).toEqual({
      taxes: [{ taxClass: 'standard', taxRateBasisPoints: 2000, netMinor: 39n, taxMinor: 8n }],
      netMinor: 39n,
      taxMinor: 8n,
      totalMinor: 47n,
    })
  })

  test('counts classes and rates apart, in a stable order', () => {
    const { taxes } = taxOfLines([
      { netMinor: 100n, taxClass: 'standard', taxRateBasisPoints: 2000 },
      { netMinor: 100n, taxClass: 'reduced', taxRateBasisPoints: 1000 },
      { netMinor: 100n, taxClass: 'standard', taxRateBasisPoints: 1900 },
    ])
    expect(taxes.map((tax) => [tax.taxClass, tax.taxMinor])).toEqual([
      ['reduced', 10n],
      ['standard', 19n],
      ['standard', 20n],
    ])
  })

  test('of nothing is nothing', () => {
    expect(taxOfLines([])).toEqual({ taxes: [], netMinor: 0n, taxMinor: 0n, totalMinor: 0n })
  })

  test('satisfies BR-CO-10, 13, 14, 15 and 17 for any lines', () => {
    fc.assert(
      fc.property(lines, (lines) => {
        const { taxes, netMinor, taxMinor, totalMinor } = taxOfLines(lines)
        expect(netMinor).toBe(lines.reduce((sum, line) => sum + line.netMinor, 0n))
        expect(taxes.reduce((sum, tax) => sum + tax.netMinor, 0n)).toBe(netMinor)
        expect(taxes.reduce((sum, tax) => sum + tax.taxMinor, 0n)).toBe(taxMinor)
        expect(totalMinor).toBe(netMinor + taxMinor)
        for (const tax of taxes) {
          const twiceOff = 2n * (tax.taxMinor * 10_000n - tax.netMinor * BigInt(tax.taxRateBasisPoints))
          expect(twiceOff > -10_000n && twiceOff <= 10_000n).toBe(true)
        }
      }),
    )
  })

  test('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(lines, fc.integer(), (lines, seed) => {
        expect(taxOfLines(seededRandom(seed).shuffle(lines))).toEqual(taxOfLines(lines))
      }),
    )
  })
})
