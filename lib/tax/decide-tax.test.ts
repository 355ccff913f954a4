import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TaxableItem, TaxableSale } from './contract.ts'
import { decideTax, ratesNeeded, treatmentOf } from './decide-tax.ts'
import { isInEu } from './eu-countries.ts'

const sale: TaxableSale = { sellerCountry: 'AT', buyerVatId: '', destination: 'AT', on: '2026-03-02' }
const austrian = new Map([
  ['standard', 2000],
  ['reduced', 1000],
  ['zero', 0],
])
const goods: TaxableItem = { taxClass: 'standard', supply: 'goods' }
const services: TaxableItem = { taxClass: 'standard', supply: 'services' }

const country = fc.constantFrom('AT', 'DE', 'FR', 'GR', 'CH', 'US', 'GB')
const vatId = fc.constantFrom('', 'ATU12345675', 'DE123456789', 'EL123456789', 'CHE123456789MWST')
const anySale: fc.Arbitrary<TaxableSale> = fc.record({
  sellerCountry: country,
  buyerVatId: vatId,
  destination: country,
  on: fc.constant('2026-03-02'),
})
const anyItem: fc.Arbitrary<TaxableItem> = fc.record({
  taxClass: fc.constantFrom('standard', 'reduced', 'zero', 'unknown'),
  supply: fc.constantFrom('goods', 'services'),
})

describe('decideTax', () => {
  test.each([
    ['a buyer next door', {}, goods, 'domestic', 'S', 2000],
    ['a buyer next door with a VAT id', { buyerVatId: 'ATU12345675' }, goods, 'domestic', 'S', 2000],
    ['a zero rate', {}, { ...goods, taxClass: 'zero' }, 'domestic', 'Z', 0],
    [
      'goods to a German firm',
      { destination: 'DE', buyerVatId: 'DE123456789' },
      goods,
      'intra-community',
      'K',
      0,
    ],
    [
      'services to a German firm',
      { destination: 'DE', buyerVatId: 'DE123456789' },
      services,
      'reverse-charge',
      'AE',
      0,
    ],
    ['goods to Switzerland', { destination: 'CH', buyerVatId: 'DE123456789' }, goods, 'export', 'G', 0],
    ['services to Switzerland', { destination: 'CH' }, services, 'outside-scope', 'O', 0],
  ] as const)('%s', (_title, given, item, rule, category, rate) => {
    const decision = decideTax({ ...sale, ...given }, item, austrian)
    expect(decision).toMatchObject({ taxRateBasisPoints: rate, reason: { rule, category } })
  })

  test('a buyer in the EU without a VAT id of another country pays the rate of the destination', () => {
    for (const buyerVatId of ['', 'ATU12345675', 'CHE123456789MWST']) {
      const german = { ...sale, destination: 'DE', buyerVatId }
      expect(ratesNeeded(german, [goods])).toBe('DE')
      expect(decideTax(german, goods, new Map([['standard', 1900]]))).toMatchObject({
        taxRateBasisPoints: 1900,
        reason: { rule: 'destination', country: 'DE' },
      })
    }
  })

  test('a class without a rate is not taxed at nothing: it is not known', () => {
    expect(decideTax(sale, { ...goods, taxClass: 'unknown' }, austrian)).toBeUndefined()
  })

  test('any sale: only what crosses a border goes untaxed, and never under a rate', () => {
    fc.assert(
      fc.property(anySale, anyItem, (sale, item) => {
        const decision = decideTax(sale, item, austrian)
        const isTaxed = ['domestic', 'destination'].includes(treatmentOf(sale, item.supply).rule)
        expect(ratesNeeded(sale, [item]) !== undefined).toBe(isTaxed)
        expect(isTaxed || sale.destination !== sale.sellerCountry).toBe(true)
        expect(isTaxed || decision?.taxRateBasisPoints === 0).toBe(true)
        expect(decision === undefined).toBe(isTaxed && item.taxClass === 'unknown')
      }),
      { numRuns: 3000 },
    )
  })

  test('any sale: a buyer accounts for the tax only with a VAT id, and only within the EU', () => {
    fc.assert(
      fc.property(anySale, anyItem, (sale, item) => {
        const category = decideTax(sale, item, austrian)?.reason.category
        const isWithin = isInEu(sale.sellerCountry) && isInEu(sale.destination) && sale.buyerVatId !== ''
        expect(!['AE', 'K'].includes(category ?? '') || isWithin).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  test('any sale: all items that are taxed are taxed by one country', () => {
    fc.assert(
      fc.property(anySale, fc.array(anyItem, { minLength: 1, maxLength: 10 }), (sale, items) => {
        const taxing = items
          .map((item) => decideTax(sale, item, austrian))
          .filter((decision) => (decision?.taxRateBasisPoints ?? 0) > 0)
          .map((decision) => decision?.reason.country)
        const needed = ratesNeeded(sale, items)
        expect(taxing.every((country) => country === needed)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
