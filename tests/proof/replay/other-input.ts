import { safeParse } from 'zod/v4/core'
import type { $ZodType } from 'zod/v4/core'

/** An input that a schema takes too and that differs in one field; nothing where the schema knows no other. */
export function otherInput(schema: $ZodType, input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return undefined
  for (const [field, value] of Object.entries(input)) {
    const other = othersOf(value)
      .map((changed) => ({ ...input, [field]: changed }))
      .find((changed) => safeParse(schema, changed).success)
    if (other) return other
  }
  return undefined
}

function othersOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string')
    return [`${value}0`, `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`]
  if (typeof value === 'number') return [value + 1, value - 1]
  if (typeof value === 'bigint') return [value + 1n, value - 1n]
  if (typeof value === 'boolean') return [!value]
  return []
}
