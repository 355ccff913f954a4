/**
 * Reads an amount as people type it: `1200`, `12.50` or `12,5`.
 *
 * @returns it in units of the last decimal, or nothing for what is no such amount
 */
export function amountOf(text: string, decimals: number): bigint | undefined {
  const [, sign, whole, fraction = ''] = /^(-?)(\d{1,13})(?:[.,](\d{1,4}))?$/.exec(text) ?? []
  if (whole === undefined || fraction.length > decimals) return undefined
  const amount = BigInt(whole + fraction.padEnd(decimals, '0'))
  return sign === '-' ? -amount : amount
}
