import type { $ZodType } from 'zod/v4/core'
import { safeParse } from 'zod/v4/core'
import { inputSchema } from '#lib/cli/surface/input-schema.ts'
import { isSecretName } from '#lib/kernel/mask-secrets.ts'

/** What stands in every field that is named like a secret or marked as one. */
export const canary = 'canary-5f3a91c0'

/** As much of JSON Schema as inputs are described by. */
export interface JsonSchema {
  readonly type?: string
  readonly format?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly secret?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

const texts: Readonly<Record<string, string>> = {
  date: '2026-03-02',
  'date-time': '2026-03-02T09:00:00.000Z',
  email: 'ada@example.com',
  uri: 'https://example.com/',
}

/** An input that a schema takes, with a secret wherever one could stand; nothing where its rules are finer than that. */
export function exampleOf(schema: $ZodType): unknown {
  const example = valueOf(inputSchema(schema), '')
  return safeParse(schema, example).success ? example : undefined
}

/** A value that a schema takes, unless its rules are finer than JSON Schema says. */
export function valueOf(node: JsonSchema, name: string): unknown {
  if (node.const !== undefined) return node.const
  if (node.enum) return node.enum[0]
  const choice = (node.anyOf ?? node.oneOf)?.[0]
  if (choice) return valueOf(choice, name)
  if (node.type === 'object') {
    const fields = Object.entries(node.properties ?? {})
    return Object.fromEntries(fields.map(([field, below]) => [field, valueOf(below, field)]))
  }
  if (node.type === 'array') return [valueOf(node.items ?? {}, name)]
  if (node.type === 'boolean') return true
  if (node.type === 'integer' || node.type === 'number') return numberOf(node)
  return textOf(node, name)
}

function numberOf({ format, minimum, exclusiveMinimum }: JsonSchema): number | bigint {
  const number = Math.max(minimum ?? 1, (exclusiveMinimum ?? 0) + 1)
  return format === 'int64' ? BigInt(number) : number
}

function textOf({ format, secret, minLength = 1, maxLength = 99 }: JsonSchema, name: string): string {
  if (secret || isSecretName(name)) return canary.padEnd(minLength, 'x').slice(0, maxLength)
  return (format && texts[format]) ?? 'x'.repeat(minLength)
}
