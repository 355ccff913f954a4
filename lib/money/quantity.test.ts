import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatQuantity, lineNetMinor, maxQuantityMilli, parseQuantity } from './quantity.ts'

describe('lineNetMinor', () => {
  test.each([
    [1999n, 1000n, 1999n],
    [1999n, 3000n, 5997n],
    [1999n, 2500n, 4998n],
    [1n, 500n, 1n],
    [1n, 499n, 0n],
    [-1999n, 2500n, -4998n],
  ])('%i for %i thousandths is %i', (unitPriceMinor, quantityMilli, netMinor) => {
    expect(lineNetMinor(unitPriceMinor, quantityMilli)).toBe(netMinor)
  })
})

describe('formatQuantity', () => {
  test('shows no idle zeros', () => {
    expect(formatQuantity(2000n, 'en')).toBe('2')
    expect(formatQuantity(2500n, 'en')).toBe('2.5')
    expect(formatQuantity(2500n, 'de')).toBe('2,5')
    expect(formatQuantity(1_234_567_125n, 'de')).toBe('1.234.567,125')
  })
})

describe('parseQuantity', () => {
  test.each([
    ['2', 2000n],
    ['2.5', 2500n],
    ['2,5', 2500n],
    [' 02,25 ', 2250n],
    ['1000000', maxQuantityMilli],
  ])('reads "%s" in every locale', (text, quantityMilli) => {
    expect(parseQuantity(text, 'en')).toBe(quantityMilli)
    expect(parseQuantity(text, 'de')).toBe(quantityMilli)
  })

  test('does not guess whether three digits are thousandths or a group of thousands', () => {
    expect(parseQuantity('1.125', 'en')).toBe(1125n)
    expect(parseQuantity('1.125', 'de')).toBeUndefined()
    expect(parseQuantity('1,125', 'de')).toBe(1125n)
    expect(parseQuantity('1,125', 'en')).toBeUndefined()
  })

  test.each([
    '',
    '0',
    '0.0',
    '-1',
    '+1',
    '1000000.1',
    '1.2345',
    '1.',
    '.5',
    '1e3',
    '1 000',
    '٣',
    'two',
    '1,2,3',
  ])('refuses "%s"', (text) => {
    expect(parseQuantity(text, 'en')).toBeUndefined()
  })

  test('reads back what formatQuantity writes below a thousand', () => {
    const quantity = fc.bigInt({ min: 1n, max: 999_999n })
    fc.assert(
      fc.property(quantity, fc.constantFrom('en', 'de'), (quantityMilli, locale) => {
        expect(parseQuantity(formatQuantity(quantityMilli, locale), locale)).toBe(quantityMilli)
      }),
    )
  })
})
