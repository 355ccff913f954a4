import { inputSchema } from '#lib/cli/surface/input-schema.ts'
import type { Definition } from '../../support/definitions.ts'
import type { JsonSchema } from '../audit/example-of.ts'
import { valueOf } from '../audit/example-of.ts'
import type { KnownNames } from './scene.ts'

/** What a schema cannot tell: which subject the known id is of, and what speaks of the language. */
const fixed: Readonly<Record<string, unknown>> = { subjectKind: 'orders.order', locale: 'en' }

/** The least that a query takes: known ids where it asks for them, otherwise only what it cannot do without. */
export function queryInput({ input }: Pick<Definition, 'input'>, ids: KnownNames): Record<string, unknown> {
  const { properties = {}, required = [] } = inputSchema(input) as JsonSchema
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name in ids || required.includes(name))
      .map(([name, schema]) => [name, ids[name] ?? fixed[name] ?? leastOf(schema, name)]),
  )
}

function leastOf(schema: JsonSchema, name: string): unknown {
  return schema.anyOf?.some(({ type }) => type === 'null') ? null : valueOf(schema, name)
}
