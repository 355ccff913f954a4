import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isIban } from './is-iban.ts'

const iban = 'AT611904300234573201'

describe('isIban', () => {
  test.each([iban, 'DE89370400440532013000', 'CH9300762011623852957', 'MT84MALT011000012345MTLCAST001S'])(
    'takes %s, an example of the registry',
    (text) => expect(isIban(text)).toBe(true),
  )

  test.each(['', 'AT61 1904', 'at611904300234573201', '6119043002345732019999'])('refuses %j', (text) =>
    expect(isIban(text)).toBe(false),
  )

  test('finds every single wrong digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: iban.length - 1 }),
        fc.integer({ min: 0, max: 9 }),
        (at, digit) => {
          fc.pre(iban[at] !== String(digit))
          expect(isIban(iban.slice(0, at) + digit + iban.slice(at + 1))).toBe(false)
        },
      ),
    )
  })

  test('finds every two neighbours that changed places', () => {
    for (let at = 2; at < iban.length - 1; at += 1) {
      if (iban[at] === iban[at + 1]) continue
      const swapped = iban.slice(0, at) + iban[at + 1] + iban[at] + iban.slice(at + 2)
      expect(isIban(swapped)).toBe(false)
    }
  })
})
