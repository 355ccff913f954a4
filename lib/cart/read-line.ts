import { InvalidInput } from '#lib/kernel/refused.ts'
import { milliPerUnit } from '#lib/money/quantity.ts'

/** A line as a form says it. */
export interface LineOfForm {
  readonly productId: unknown
  readonly quantityMilli: bigint
}

/**
 * Takes a line out of a form: whole units as people type them.
 *
 * @throws InvalidInput at `quantity` when that is no whole number
 */
export function readLine(form: FormData): LineOfForm {
  const quantity = form.get('quantity')
  if (typeof quantity !== 'string' || !/^\s*\d{1,7}\s*$/.test(quantity)) {
    throw new InvalidInput([{ path: 'quantity', message: 'cart.refusals.quantity' }])
  }
  return { productId: form.get('productId'), quantityMilli: BigInt(quantity.trim()) * milliPerUnit }
}
