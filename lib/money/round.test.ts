import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divideRounded } from './round.ts'

const dividend = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n })
const divisor = fc.bigInt({ min: 1n, max: 2n ** 40n })

describe('divideRounded', () => {
  test.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [-4n, 3n, -1n],
    [1n, 3n, 0n],
    [-1n, 2n, -1n],
    [15n, 10n, 2n],
    [25n, 10n, 3n],
    [0n, 7n, 0n],
  ])('%i / %i is %i', (dividend, divisor, quotient) => {
    expect(divideRounded(dividend, divisor)).toBe(quotient)
  })

  test('lies at most half away, and a half goes away from zero', () => {
    fc.assert(
      fc.property(dividend, divisor, (dividend, divisor) => {
        expect(isNearest(dividend, divisor, divideRounded(dividend, divisor))).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  test('treats a debit as the mirror of a credit', () => {
    fc.assert(
      fc.property(dividend, divisor, (dividend, divisor) => {
        expect(divideRounded(-dividend, divisor)).toBe(-divideRounded(dividend, divisor))
      }),
    )
  })

  test('the proof catches truncation and banker’s rounding', () => {
    expect(isNearest(19n, 10n, 19n / 10n)).toBe(false)
    expect(isNearest(25n, 10n, 2n)).toBe(false)
  })

  test('refuses a divisor that is not positive', () => {
    expect(() => divideRounded(1n, 0n)).toThrow(RangeError)
    expect(() => divideRounded(1n, -2n)).toThrow(RangeError)
  })
})

function isNearest(dividend: bigint, divisor: bigint, quotient: bigint): boolean {
  const twiceShort = (dividend < 0n ? -1n : 1n) * (dividend - quotient * divisor) * 2n
  return twiceShort >= -divisor && twiceShort < divisor
}
