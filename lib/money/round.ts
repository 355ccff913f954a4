/**
 * Divides and rounds to the nearest integer, half away from zero: 5 / 2 is 3, -5 / 2 is -3.
 *
 * The one rounding rule for amounts, the commercial one that EN 16931 invoices are checked against.
 *
 * @throws RangeError when the divisor is not positive
 */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  if (divisor <= 0n) throw new RangeError('The divisor of a rounded division must be positive.')
  const half = dividend < 0n ? -divisor : divisor
  return (dividend * 2n + half) / (divisor * 2n)
}
