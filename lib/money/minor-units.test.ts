import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { minorUnits } from './minor-units.ts'
import { quantityMilli } from './quantity-milli.ts'
import { maxQuantityMilli } from './quantity.ts'

const fact = z.strictObject({ amountMinor: minorUnits, lines: z.array(minorUnits).max(3) })

describe('minorUnits', () => {
  test('takes a bigint or its digits and gives a bigint', () => {
    expect(minorUnits.parse(12n)).toBe(12n)
    expect(minorUnits.parse('-12')).toBe(-12n)
  })

  test('survives JSON inside a fact, whatever its size', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (amountMinor) => {
        const written = { amountMinor, lines: [amountMinor] }
        expect(fact.parse(JSON.parse(JSON.stringify(z.encode(fact, written))))).toEqual(written)
      }),
    )
  })

  test.each([
    12,
    1.5,
    '1.5',
    '1e3',
    '0x10',
    ' 1',
    '',
    '--1',
    '9'.repeat(20),
    '9'.repeat(1_000_000),
    null,
    true,
  ])('refuses what is not an exact integer (case %#)', (value) => {
    expect(minorUnits.safeParse(value).success).toBe(false)
  })

  test('refuses what no BIGINT column holds', () => {
    expect(minorUnits.safeParse(2n ** 63n).success).toBe(false)
    expect(minorUnits.safeParse('9223372036854775808').success).toBe(false)
    expect(minorUnits.parse('-9223372036854775808')).toBe(-(2n ** 63n))
  })
})

describe('quantityMilli', () => {
  test('takes a thousandth up to a million units, and nothing outside', () => {
    expect(quantityMilli.parse('1')).toBe(1n)
    expect(quantityMilli.parse(maxQuantityMilli)).toBe(maxQuantityMilli)
    expect([0n, -1n, maxQuantityMilli + 1n].some((value) => quantityMilli.safeParse(value).success)).toBe(
      false,
    )
  })
})
