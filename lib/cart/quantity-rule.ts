import { Refused } from '#lib/kernel/refused.ts'
import { maxQuantityMilli, milliPerUnit } from '#lib/money/quantity.ts'

/**
 * The one rule for what may stand in a line: whole sales units, at least one, at most a million.
 *
 * @throws Refused `cart.quantity`
 */
export function checkQuantity(quantityMilli: bigint): void {
  const isWhole = quantityMilli % milliPerUnit === 0n
  if (isWhole && quantityMilli > 0n && quantityMilli <= maxQuantityMilli) return
  throw new Refused('cart.quantity', 'Enter a whole number from 1 to 1,000,000.')
}
