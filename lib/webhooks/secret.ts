import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { readEnvironment } from '#lib/environment.ts'
import { newNonce, newSecret } from '#lib/kernel/identifier.ts'

const nonceBytes = 12
const tagBytes = 16

/** A new secret in the form of Standard Webhooks: `whsec_` and base 64. */
export function newWebhookSecret(): string {
  return `whsec_${Buffer.from(newSecret()).toString('base64')}`
}

/**
 * Encrypts a secret for the table (AES-256-GCM).
 *
 * It cannot be hashed, because signing needs the secret itself. The key comes from `NEXTAUTH_SECRET` by HKDF under a
 * name of its own, so that whoever reads the database alone can sign nothing. A new `NEXTAUTH_SECRET` makes stored
 * secrets unreadable; then each endpoint needs a new one.
 */
export function sealSecret(secret: string): string {
  const nonce = Buffer.from(newNonce(), 'base64').subarray(0, nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), nonce)
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Reads what `sealSecret` made; nothing where it was sealed with another key. */
export function openSecret(text: string): string | undefined {
  const bytes = Buffer.from(text, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(), bytes.subarray(0, nonceBytes))
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    const sealed = bytes.subarray(nonceBytes + tagBytes)
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

function sealingKey(): Uint8Array {
  const { sessionSecret } = readEnvironment(process.env)
  return new Uint8Array(hkdfSync('sha256', sessionSecret, '', 'portico.webhooks.secret', 32))
}
