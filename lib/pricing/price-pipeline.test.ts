import { describe, expect, it } from 'vitest'
import type { PriceRow } from './price-pipeline.ts'
import { priceThrough } from './price-pipeline.ts'

const ladder: readonly PriceRow[] = [
  { id: 'from-50', productId: 'pump', minQuantityMilli: 50_000n, unitPriceMinor: 80_00n },
  { id: 'list', productId: 'pump', minQuantityMilli: 0n, unitPriceMinor: 100_00n },
  { id: 'from-10', productId: 'pump', minQuantityMilli: 10_000n, unitPriceMinor: 90_00n },
]

function priceAt(quantityMilli: bigint, rows = ladder) {
  return priceThrough('pump', 'EUR', { rows, quantityMilli })
}

describe('the price pipeline', () => {
  it('takes the list price below the first tier', () => {
    expect(priceAt(9_999n)).toEqual({
      productId: 'pump',
      currency: 'EUR',
      unitPriceMinor: 100_00n,
      trace: [{ rule: 'list', ruleId: 'list', unitPriceMinor: 100_00n }],
    })
  })

  it('takes the highest tier that the quantity reaches, whatever the order of the rows', () => {
    expect(priceAt(10_000n)?.unitPriceMinor).toBe(90_00n)
    expect(priceAt(49_999n)?.unitPriceMinor).toBe(90_00n)
    expect(priceAt(50_000n)?.unitPriceMinor).toBe(80_00n)
    expect(priceAt(1_000_000n)?.unitPriceMinor).toBe(80_00n)
  })

  it('keeps every step that was taken, so that the price explains itself', () => {
    expect(priceAt(50_000n)?.trace.map((step) => step.ruleId)).toEqual(['list', 'from-50'])
  })

  it('has no price without a row', () => {
    expect(priceAt(1_000n, [])).toBeUndefined()
  })

  it('has no price below the first tier when there is no list price', () => {
    const tierOnly = ladder.filter((row) => row.id === 'from-10')
    expect(priceAt(9_000n, tierOnly)).toBeUndefined()
    expect(priceAt(10_000n, tierOnly)?.unitPriceMinor).toBe(90_00n)
  })

  it('lets a later rule decide on what earlier ones found', () => {
    const price = priceThrough('pump', 'EUR', { rows: ladder, quantityMilli: 1_000n }, [
      () => ({ rule: 'list', ruleId: 'a', unitPriceMinor: 100n }),
      (_question, trace) => ({
        rule: 'contract',
        ruleId: 'b',
        unitPriceMinor: (trace[0]?.unitPriceMinor ?? 0n) / 2n,
      }),
    ])
    expect(price?.unitPriceMinor).toBe(50n)
    expect(price?.trace).toHaveLength(2)
  })
})
