import type { CurrencyCode } from './currency.ts'

/** An exact amount: 1999n of EUR is 19.99 euros, 1999n of JPY is 1999 yen. */
export interface Money {
  readonly amountMinor: bigint
  readonly currency: CurrencyCode
}

/**
 * Adds two amounts of one currency.
 *
 * @throws RangeError when the currencies differ; nothing here converts
 */
export function addMoney(left: Money, right: Money): Money {
  if (left.currency !== right.currency) {
    throw new RangeError(`${left.currency} and ${right.currency} cannot be added. Convert one of them first.`)
  }
  return { amountMinor: left.amountMinor + right.amountMinor, currency: left.currency }
}
