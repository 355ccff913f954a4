import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currencyCode } from './currency.ts'
import { formatMoney } from './format-money.ts'

describe('formatMoney', () => {
  test.each([
    [1999n, 'EUR', 'en', '€19.99'],
    [1999n, 'EUR', 'de', '19,99 €'],
    [1999n, 'JPY', 'en', '¥1,999'],
    [1999n, 'KWD', 'en', 'KWD 1.999'],
    [123456n, 'HUF', 'en', 'HUF 1,234.56'],
    [-5n, 'USD', 'en', '-$0.05'],
    [0n, 'EUR', 'en', '€0.00'],
  ])('writes %i of %s in %s as %s', (amountMinor, code, locale, text) => {
    expect(plainSpaces(formatMoney({ amountMinor, currency: currencyCode(code) }, locale))).toBe(text)
  })

  test('keeps the last cent of amounts that no number holds', () => {
    const amountMinor = 9_223_372_036_854_775_807n
    expect(formatMoney({ amountMinor, currency: currencyCode('EUR') }, 'en')).toBe(
      '€92,233,720,368,547,758.07',
    )
    expect(digitsOf((Number(amountMinor) / 100).toFixed(2))).not.toBe(amountMinor.toString())
  })

  test('shows every digit of any amount in currencies of 0, 2 and 3 decimals', () => {
    const amount = fc.bigInt({ min: 1000n, max: 2n ** 63n - 1n })
    const code = fc.constantFrom('JPY', 'EUR', 'KWD')
    fc.assert(
      fc.property(amount, code, fc.constantFrom('en', 'de'), (amountMinor, code, locale) => {
        const text = formatMoney({ amountMinor, currency: currencyCode(code) }, locale)
        expect(digitsOf(text)).toBe(amountMinor.toString())
      }),
    )
  })
})

function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}
