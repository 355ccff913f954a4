import type { JSONSchema } from 'zod/v4/core'
import { toJSONSchema } from 'zod/v4/core'
import type { $ZodType } from 'zod/v4/core'

type Part = JSONSchema.BaseSchema & { readonly kind?: string }

const finiteFormats = new Set(['uuid', 'date', 'time'])

/**
 * The parts of a real schema, as paths, that take as much as somebody sends: texts, lists and records without an end,
 * objects that take unknown fields, and what takes anything.
 */
export function unboundedParts(schema: $ZodType): readonly string[] {
  const described = toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, { kind: zodSchema['_zod'].def.type })
    },
  })
  return partsOf(described as Part, 'input')
}

function partsOf(part: Part, path: string): readonly string[] {
  const below = [...(part.anyOf ?? []), ...(part.allOf ?? []), ...(part.oneOf ?? [])] as Part[]
  return [
    ...(isBounded(part) ? [] : [path]),
    ...below.flatMap((one) => partsOf(one, path)),
    ...entriesOf(part, path),
  ]
}

function entriesOf(part: Part, path: string): readonly string[] {
  const fields = Object.entries(part.properties ?? {}) as [string, Part][]
  const items = [part.items, ...(part.prefixItems ?? [])].filter((item) => typeof item === 'object') as Part[]
  const values = typeof part.additionalProperties === 'object' ? [part.additionalProperties as Part] : []
  return [
    ...fields.flatMap(([name, field]) => partsOf(field, `${path}.${name}`)),
    ...items.flatMap((item) => partsOf(item, `${path}[]`)),
    ...values.flatMap((value) => partsOf(value, `${path}{}`)),
  ]
}

function isBounded(part: Part): boolean {
  if (part.kind === 'any' || part.kind === 'unknown') return false
  if (part.enum !== undefined || part.const !== undefined) return true
  if (part.type === 'string') return isBoundedText(part)
  if (part.type === 'array') return part.maxItems !== undefined || part.prefixItems !== undefined
  if (part.kind === 'object') return part.additionalProperties === false
  return true
}

function isBoundedText({ maxLength, format, pattern }: Part): boolean {
  if (maxLength !== undefined || (format !== undefined && finiteFormats.has(format))) return true
  const plain = pattern?.replaceAll(/\\.|\[[^\]]*\]/g, 'x')
  return plain !== undefined && plain.startsWith('^') && plain.endsWith('$') && !/[*+]|\{\d+,\}/.test(plain)
}
