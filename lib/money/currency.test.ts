import { describe, expect, test } from 'vitest'
import { currencyCode, isCurrencyCode, minorDigits } from './currency.ts'

describe('currencies', () => {
  test.each([
    ['JPY', 0],
    ['CLP', 0],
    ['EUR', 2],
    ['USD', 2],
    ['KWD', 3],
    ['TND', 3],
  ])('%s has %i decimals', (code, digits) => {
    expect(minorDigits(currencyCode(code))).toBe(digits)
  })

  test('follow ISO 4217 where the data of Intl differs', () => {
    expect(minorDigits(currencyCode('HUF'))).toBe(2)
    expect(minorDigits(currencyCode('IDR'))).toBe(2)
    expect(minorDigits(currencyCode('IQD'))).toBe(3)
  })

  test('have at most three decimals, every one of them', () => {
    const digits = Intl.supportedValuesOf('currency').map((code) => minorDigits(currencyCode(code)))
    expect(new Set(digits)).toEqual(new Set([0, 2, 3]))
  })

  test.each(['', 'eur', 'EURO', 'EU', 'XXX', 'XAU', 'ABC', '€', '__proto__'])('"%s" is none', (text) => {
    expect(isCurrencyCode(text)).toBe(false)
    expect(() => currencyCode(text)).toThrow(/not an ISO 4217 currency code/)
  })
})
