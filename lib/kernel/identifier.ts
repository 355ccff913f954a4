import type { Clock } from './clock.ts'
import { systemClock } from './clock.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const secretAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const secretLength = 43
const timeLength = 10
const randomLength = 16

/**
 * A new id of 26 characters: 48 bits of time, then 80 bits of chance, in Crockford's base 32.
 *
 * Ids sort by the moment they were made, so that new rows land side by side in the index (ULID's layout,
 * https://github.com/ulid/spec).
 */
export function newId(clock: Clock = systemClock): string {
  return timePart(clock.now().getTime()) + randomPart()
}

/** Before every id that is made at this moment or later, and behind every earlier one. */
export function firstIdAt(moment: Date): string {
  return timePart(moment.getTime()) + alphabet.charAt(0).repeat(randomLength)
}

/** 128 bits of chance for one use, in base 64. */
export function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
}

/** A new secret of 256 random bits, 43 characters of `0-9A-Za-z`. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let text = ''
  for (let index = 0; index < secretLength; index += 1) {
    text = secretAlphabet.charAt(Number(rest % 62n)) + text
    rest /= 62n
  }
  return text
}

function timePart(milliseconds: number): string {
  let rest = milliseconds
  let text = ''
  for (let index = 0; index < timeLength; index += 1) {
    text = alphabet.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

function randomPart(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(randomLength))
  return Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join('')
}
