import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalText } from './decimal-text.ts'

describe('decimalText', () => {
  test.each([
    [-1999n, 2, '-19.99'],
    [5n, 2, '0.05'],
    [-5n, 3, '-0.005'],
    [0n, 2, '0.00'],
    [1234n, 0, '1234'],
    [-7n, 0, '-7'],
  ])('%i at %i digits is %s', (scaled, digits, text) => {
    expect(decimalText(scaled, digits)).toBe(text)
  })

  test('loses nothing', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 3 }), (scaled, digits) => {
        expect(BigInt(decimalText(scaled, digits).replace('.', ''))).toBe(scaled)
      }),
    )
  })
})
