import { createHash } from 'node:crypto'

/** What is kept of a link's token of 256 random bits, which no guessing finds: so a fast hash will do. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
