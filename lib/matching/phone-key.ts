/** Enough to tell numbers apart, and short enough to be the same with and without the country's code. */
const keyDigits = 8
const fewestDigits = 6

/**
 * The end of a telephone number by which two entries of it are found: `+43 1 234 56 78` and `01/2345678` are one. It
 * only hints, for two countries may share it.
 *
 * @returns nothing for what is too short to tell anybody from anybody
 */
export function phoneKey(phone: string): string | undefined {
  const digits = phone
    .normalize('NFKC')
    .replaceAll('(0)', '')
    .replaceAll(/[^0-9]/g, '')
    .replace(/^0+/, '')
  return digits.length < fewestDigits ? undefined : digits.slice(-keyDigits)
}
