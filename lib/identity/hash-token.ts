import { createHash } from 'node:crypto'

/** What is kept of a token of 256 random bits, which no guessing finds: so a fast hash will do. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
