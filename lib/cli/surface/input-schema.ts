import type { $ZodType } from 'zod/v4/core'
import { $ZodBigInt, toJSONSchema } from 'zod/v4/core'

/** What a schema takes, as JSON Schema; a bigint, which JSON has no word for, as an `int64`. */
export function inputSchema(schema: $ZodType): object {
  const { $schema: _, ...described } = toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof $ZodBigInt) Object.assign(jsonSchema, { type: 'integer', format: 'int64' })
    },
  })
  return described
}
