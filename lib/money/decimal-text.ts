/** Writes an integer of a fixed scale as a plain decimal: (-1999n, 2) is `-19.99`. The form of files and APIs. */
export function decimalText(scaled: bigint, digits: number): string {
  const sign = scaled < 0n ? '-' : ''
  const figures = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0')
  if (digits === 0) return sign + figures
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`
}
