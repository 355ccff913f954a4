import type { $ZodType } from 'zod/v4/core'
import { toJSONSchema } from 'zod/v4/core'

/** Which parts of a value are secret: all of it, or some of its fields; `*` stands for each item. */
export type SecretMarks = 'all' | ReadonlyMap<string, SecretMarks>

const known = new WeakMap<$ZodType, SecretMarks | undefined>()

/** What a schema marks by `.meta({ secret: true })`, wherever in it. */
export function secretMarks(schema: $ZodType): SecretMarks | undefined {
  if (!known.has(schema)) {
    known.set(schema, marksOf(toJSONSchema(schema, { io: 'input', unrepresentable: 'any', cycles: 'ref' })))
  }
  return known.get(schema)
}

function marksOf(node: unknown): SecretMarks | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const { secret, properties, items, prefixItems, additionalProperties, anyOf, oneOf, allOf }: JsonNode = node
  if (secret === true) return 'all'
  const fields = [
    ...Object.entries(properties ?? {}),
    ...[items, additionalProperties, prefixItems].flat().map((item) => ['*', item] as const),
  ]
  return joined([
    ...[anyOf, oneOf, allOf].flat().map(marksOf),
    ...fields.map(([name, field]) => {
      const marks = marksOf(field)
      return marks && new Map([[name, marks]])
    }),
  ])
}

interface JsonNode {
  readonly secret?: unknown
  readonly properties?: object
  readonly items?: unknown
  readonly prefixItems?: unknown
  readonly additionalProperties?: unknown
  readonly anyOf?: unknown
  readonly oneOf?: unknown
  readonly allOf?: unknown
}

function joined(all: readonly (SecretMarks | undefined)[]): SecretMarks | undefined {
  const fields = new Map<string, SecretMarks>()
  for (const marks of all) {
    if (marks === 'all') return 'all'
    for (const [name, below] of marks ?? []) {
      const whole = joined([fields.get(name), below])
      if (whole) fields.set(name, whole)
    }
  }
  return fields.size === 0 ? undefined : fields
}
