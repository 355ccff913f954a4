import { isSecretName } from '../mask-secrets.ts'
import type { SecretMarks } from './secret-marks.ts'

/** What stands where a secret was. */
export const masked = '[masked]'

/** Words that give a field away where they stand alone in its name. */
const secretWords: ReadonlySet<string> = new Set(['key', 'keys', 'card', 'cards', 'pin', 'pan', 'otp'])
const longNumber = /(?<!\d)\d(?:[ -]?\d){14,15}(?!\d)/g

/**
 * A copy of a value without its secrets: fields that are named like one, also as `{ name, value }`, fields that their
 * schema marks, and numbers of payment cards in any text. Truth values and empty fields stay, for they tell nothing. Unlike a line of the log
 * it keeps addresses and whole numbers, because it must tell what was done.
 */
export function withoutSecrets(value: unknown, marks?: SecretMarks): unknown {
  if (marks === 'all') return hide(value)
  if (typeof value === 'string') return value.replaceAll(longNumber, maskCard)
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, marks?.get('*')))
  if (typeof value !== 'object' || value === null) return value
  const told =
    'name' in value && typeof value.name === 'string' && isTelling(value.name) ? 'value' : undefined
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      name === told || isTelling(name)
        ? hide(field)
        : withoutSecrets(field, marks?.get(name) ?? marks?.get('*')),
    ]),
  )
}

function hide(value: unknown): unknown {
  const tellsNothing = value === undefined || value === null || value === '' || typeof value === 'boolean'
  return tellsNothing ? value : masked
}

function isTelling(name: string): boolean {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
  // The id of a key tells which one it was, and opens nothing.
  const isId = /^ids?$/.test(words.at(-1) ?? '')
  return isSecretName(name) || (!isId && words.some((word) => secretWords.has(word)))
}

function maskCard(text: string): string {
  return isCardNumber(text.replaceAll(/\D/g, '')) ? masked : text
}

/** Luhn's check digit, which every number of a payment card has and one other number in ten. */
function isCardNumber(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2))
    .reduce((total, number) => total + (number > 9 ? number - 9 : number), 0)
  return /^[2-6]/.test(digits) && sum % 10 === 0
}
