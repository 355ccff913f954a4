import { describe, expect, test } from 'vitest'
import { currencyCode } from './currency.ts'
import { addMoney } from './money.ts'

const euros = currencyCode('EUR')
const yen = currencyCode('JPY')

describe('addMoney', () => {
  test('is exact beyond what a number holds', () => {
    const large = { amountMinor: 2n ** 53n, currency: euros }
    expect(addMoney(large, { amountMinor: 1n, currency: euros })).toEqual({
      amountMinor: 9_007_199_254_740_993n,
      currency: euros,
    })
  })

  test('never mixes currencies', () => {
    expect(() => addMoney({ amountMinor: 1n, currency: euros }, { amountMinor: 1n, currency: yen })).toThrow(
      /EUR and JPY cannot be added/,
    )
  })
})
