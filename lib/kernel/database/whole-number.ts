/**
 * A whole number that is declared as less than BIGINT, or that an expression such as `count(*)` made.
 *
 * @throws RangeError when a `number` cannot hold it exactly
 */
export function toSafeNumber(value: bigint, column: string): number {
  const number = Number(value)
  if (Number.isSafeInteger(number)) return number
  throw new RangeError(
    `"${column}" is ${value}, which is too large for an expression. Select the column itself.`,
  )
}
