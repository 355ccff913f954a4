import type { z } from 'zod'

const longestCursor = 1000

/** Packs a position in a list into what clients carry around and need not understand. */
export function packCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/**
 * Unpacks a cursor. It is not signed: it names a place in a list that is cut to its reader anyway, and what does not
 * have the form of such a place is refused.
 *
 * @returns nothing for what is no cursor of this list
 */
export function unpackCursor<C>(text: string, position: z.ZodType<C>): C | undefined {
  if (text.length > longestCursor) return undefined
  try {
    const parsed = position.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return parsed.success && !JSON.stringify(parsed.data).includes('\\u0000') ? parsed.data : undefined
  } catch {
    return undefined
  }
}
