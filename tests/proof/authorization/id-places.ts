import { inputSchema } from '#lib/cli/surface/input-schema.ts'
import type { Definition } from '../../support/definitions.ts'
import type { JsonSchema } from '../audit/example-of.ts'
import type { Belonging } from './id-fields.ts'
import { idFields, notAnId } from './id-fields.ts'

type Path = readonly (string | number)[]

/** Where an input names something. */
export interface IdPlace {
  readonly field: string
  readonly belonging: Belonging
  readonly value: string
  readonly path: Path
}

/** Everything that an input names, however deep. */
export function idPlacesIn(input: unknown, path: Path = []): readonly IdPlace[] {
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([key, value]): readonly IdPlace[] => {
    const here = [...path, Array.isArray(input) ? Number(key) : key]
    const field = fieldOf(here)
    const belonging = field === undefined ? undefined : idFields[field]
    if (typeof value !== 'string') return idPlacesIn(value, here)
    return field === undefined || belonging === undefined ? [] : [{ field, belonging, value, path: here }]
  })
}

/** The same input naming something else in one place. */
export function withId(input: unknown, [step, ...rest]: Path, value: string): unknown {
  if (step === undefined) return value
  if (Array.isArray(input)) {
    return input.map((item, index) => (index === step ? withId(item, rest, value) : item))
  }
  const fields = input as Readonly<Record<string, unknown>>
  return { ...fields, [step]: withId(fields[step], rest, value) }
}

/** The ids that a command or query takes and `id-fields.ts` does not know. */
export function unknownFields({ input }: Definition): readonly string[] {
  const names = new Set(namesIn(inputSchema(input) as JsonSchema))
  return [...names].filter((name) => idFields[name] === undefined && !notAnId.has(name))
}

/** `orderId` for what stands under `orderId`, or in the list `orderIds`. */
function fieldOf(path: Path): string | undefined {
  const name = path.findLast((step) => typeof step === 'string') ?? ''
  return /Ids?$/.test(name) ? name.replace(/Ids$/, 'Id') : undefined
}

function namesIn(schema: JsonSchema): readonly string[] {
  const below = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])]
  return [
    ...Object.keys(schema.properties ?? {}).flatMap((name) => fieldOf([name]) ?? []),
    ...Object.values(schema.properties ?? {}).flatMap(namesIn),
    ...below.flatMap(namesIn),
  ]
}
