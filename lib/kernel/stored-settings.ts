import type { z } from 'zod'

/** A group's value, and which of its stored fields could not be used. */
export interface ReadSettings {
  readonly value: Readonly<Record<string, unknown>>
  readonly unfitFields: readonly string[]
}

/**
 * Reads what was stored once by a schema that may have changed since: a field that no longer fits has its default, and
 * the others stay as they were decided. Fields that the schema no longer has are left out.
 */
export function storedSettings(schema: z.ZodObject, stored: unknown): ReadSettings {
  const decided = isRecord(stored) ? stored : {}
  const fields = Object.entries(schema.shape).map(([name, field]) => {
    const parsed = (field as z.ZodType).safeParse(decided[name])
    return { name, ...parsed }
  })
  const unfitFields = fields.filter((field) => !field.success).map((field) => field.name)
  const fitting = fields.filter((field) => field.success).map((field) => [field.name, field.data])
  const whole = schema.safeParse(Object.fromEntries(fitting))
  // What fits one by one may contradict itself.
  if (!whole.success) return { value: schema.parse({}), unfitFields: Object.keys(schema.shape) }
  return { value: whole.data, unfitFields }
}

/** A broken text is as good as none: the shop goes on with its defaults. */
export function parsedSettings(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
