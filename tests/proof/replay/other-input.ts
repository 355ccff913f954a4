import { safeParse } from 'zod/v4/core'
import type { $ZodType } from 'zod/v4/core'

/** An input that a schema takes too and that differs in one value; nothing where the schema knows no other. */
export function otherInput(schema: $ZodType, input: unknown): unknown {
  return othersOf(input).find((changed) => safeParse(schema, changed).success)
}

function othersOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string')
    return [`${value}0`, `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`]
  if (typeof value === 'number') return [value + 1, value - 1]
  if (typeof value === 'bigint') return [value + 1n, value - 1n]
  if (typeof value === 'boolean') return [!value]
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => othersOf(one).map((other) => value.with(index, other)))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, below]) =>
    othersOf(below).map((other) => ({ ...value, [field]: other })),
  )
}
