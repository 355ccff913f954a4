import { z } from 'zod'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'

/** Somebody whom a comment names: `@Ada Lovelace`. */
export interface Mention {
  readonly personId: string
  readonly name: string
}

const mentions = z.array(z.strictObject({ personId: z.string().max(32), name: z.string().max(120) })).max(10)

/** The mentions of a comment as the table keeps them. */
export function readMentions(stored: string): readonly Mention[] {
  return mentions.parse(fromStoredJson(stored))
}
