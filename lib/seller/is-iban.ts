/**
 * Whether a text is an IBAN (ISO 13616): two letters, two digits, and a remainder of 1 when 97 divides it.
 *
 * @param text without blanks, in capitals
 */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false
  const digits = (text.slice(4) + text.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  )
  return BigInt(digits) % 97n === 1n
}
