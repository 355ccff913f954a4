import { z } from 'zod'
import { fromStoredJson } from '../stored-json.ts'

const fields = z.record(z.string().max(200), z.unknown()).nullable()

const storedChanges = z
  .array(
    z.union([
      z.object({ subject: z.string().max(80), id: z.string().max(120), before: fields, after: fields }),
      z.object({ omitted: z.int() }),
    ]),
  )
  .max(51)

/** What an entry says was changed. */
export type StoredChange = Extract<z.infer<typeof storedChanges>[number], { readonly subject: string }>

/** The changes of an entry as they were stored, and how many more there were. */
export function readChanges(text: string): {
  readonly changes: readonly StoredChange[]
  readonly omittedCount: number
} {
  const all = storedChanges.parse(fromStoredJson(text))
  return {
    changes: all.filter((change) => 'subject' in change),
    omittedCount: all.reduce((sum, change) => sum + ('omitted' in change ? change.omitted : 0), 0),
  }
}
