import { createHash, timingSafeEqual } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** What a key says once it is taken apart. */
export interface KeyText {
  readonly keyId: string
  readonly secret: string
}

const prefix = 'portico'
const checkLength = 7
const pattern = /^portico_([0-9a-z]{26})_([0-9A-Za-z]{43})([0-9a-z]{7})$/

/**
 * A key as its owner sees it, once: `portico_<id>_<secret><checksum>`. Prefix and checksum let scanners for leaked
 * secrets find it, and let a cut-off or mistyped key be refused without a look at the database.
 */
export function writeKey({ keyId, secret }: KeyText): string {
  return `${prefix}_${keyId}_${secret}${checkOf(keyId, secret)}`
}

/** Takes a key apart; nothing for what cannot be one. */
export function readKey(text: string): KeyText | undefined {
  const [, keyId, secret, check] = pattern.exec(text) ?? []
  if (keyId === undefined || secret === undefined) return undefined
  return check === checkOf(keyId, secret) ? { keyId, secret } : undefined
}

/**
 * What is stored of a secret. A plain SHA-256 is right here, where a password would need a slow hash: 256 random bits
 * cannot be guessed from it at any speed, and it is counted at every request.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Compares two hashes in the same time wherever they differ. */
export function isSameHash(left: string, right: string): boolean {
  const [first, second] = [Buffer.from(left), Buffer.from(right)]
  return first.length === second.length && timingSafeEqual(first, second)
}

function checkOf(keyId: string, secret: string): string {
  return crc32(`${keyId}${secret}`).toString(36).padStart(checkLength, '0')
}
