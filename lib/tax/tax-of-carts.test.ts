import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '#tests/support/seeded-random.ts'
import { seedTaxRates } from '../../prisma/seed/tax-rates.ts'
import { decideTax, ratesNeeded } from './decide-tax.ts'
import { taxOfLines } from './tax-of-lines.ts'

const sale = fc.record({
  sellerCountry: fc.constantFrom('AT', 'DE'),
  buyerVatId: fc.constantFrom('', 'ATU12345675', 'DE123456789'),
  destination: fc.constantFrom('AT', 'DE', 'CH'),
  on: fc.constantFrom('2020-06-30', '2020-07-01', '2020-12-31', '2021-01-01', '2023-12-31', '2024-01-01'),
})
const line = fc.record({
  taxClass: fc.constantFrom('standard', 'reduced'),
  supply: fc.constantFrom('goods' as const, 'services' as const),
  netMinor: fc.bigInt({ min: 0n, max: 10n ** 9n }),
})

/** The rates of the seed on a day, found in another way than the shop does. */
function ratesOn(country: string | undefined, on: string): ReadonlyMap<string, number> {
  const valid = seedTaxRates.filter(
    (rate) => rate.country === country && rate.validFrom <= on && on < (rate.validUntil ?? '9999-12-31'),
  )
  return new Map(valid.map((rate) => [rate.taxClass, rate.rateBasisPoints]))
}

test('thousands of carts: each category is the sum of its lines, taxed once, in whatever order they stand', () => {
  fc.assert(
    fc.property(sale, fc.array(line, { minLength: 1, maxLength: 20 }), fc.integer(), (sale, lines, seed) => {
      const rates = ratesOn(ratesNeeded(sale, lines), sale.on)
      const taxed = lines.map((item) => ({
        ...item,
        taxRateBasisPoints: decideTax(sale, item, rates)?.taxRateBasisPoints ?? -1,
      }))
      const totals = taxOfLines(taxed)
      expect(taxOfLines(seededRandom(seed).shuffle(taxed))).toEqual(totals)
      for (const tax of totals.taxes) {
        const own = taxed.filter(
          (item) => item.taxClass === tax.taxClass && item.taxRateBasisPoints === tax.taxRateBasisPoints,
        )
        expect(tax.netMinor).toBe(own.reduce((sum, item) => sum + item.netMinor, 0n))
        expect(tax.taxRateBasisPoints).toBeGreaterThanOrEqual(0)
        const exact = tax.netMinor * BigInt(tax.taxRateBasisPoints)
        const off = tax.taxMinor * 10_000n - exact
        expect(off <= 5000n && off >= -5000n).toBe(true)
      }
      expect(totals.totalMinor).toBe(totals.netMinor + totals.taxMinor)
    }),
    { numRuns: 2000 },
  )
})
