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

  test('have two decimals but for those that ISO 4217 lists with none or three', () => {
    const codes = Intl.supportedValuesOf('currency').map(currencyCode)
    const codesOf = (digits: number): string => codes.filter((code) => minorDigits(code) === digits).join(' ')
    expect(codesOf(0)).toBe('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF')
    expect(codesOf(3)).toBe('BHD IQD JOD KWD LYD OMR TND')
  })

  test.each(['', 'eur', 'EURO', 'EU', 'XXX', 'XAU', 'ABC', '€', '__proto__'])('"%s" is none', (text) => {
    expect(isCurrencyCode(text)).toBe(false)
    expect(() => currencyCode(text)).toThrow(/not an ISO 4217 currency code/)
  })
})
