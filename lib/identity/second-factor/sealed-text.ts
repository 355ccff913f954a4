import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { readEnvironment } from '#lib/environment.ts'
import { newNonce } from '#lib/kernel/identifier.ts'

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/**
 * Encrypts a text for the tables, so that a copy of the database alone gives nobody's codes away. It is bound to its
 * person: moved to another row it does not open.
 */
export function sealText(text: string, personId: string): string {
  const nonce = Buffer.from(newNonce(), 'base64').subarray(0, nonceBytes)
  const sealing = createCipheriv(cipher, sealingKey(), nonce).setAAD(Buffer.from(personId))
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64')
}

/** @throws for a text that was changed, is of somebody else, or was sealed under another NEXTAUTH_SECRET */
export function openText(sealed: string, personId: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const nonce = bytes.subarray(0, nonceBytes)
  const opening = createDecipheriv(cipher, sealingKey(), nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(personId))
    .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  const text = Buffer.concat([opening.update(bytes.subarray(nonceBytes + tagBytes)), opening.final()])
  return text.toString('utf8')
}

/** A key for this one purpose; the secret itself signs the sessions. */
function sealingKey(): Uint8Array {
  const { sessionSecret } = readEnvironment(process.env)
  return new Uint8Array(hkdfSync('sha256', sessionSecret, '', 'portico identity second factor', 32))
}
