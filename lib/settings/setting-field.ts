import { z } from 'zod'

/** What a form needs to know of one field of a group. */
export interface SettingField {
  readonly name: string
  readonly kind: 'text' | 'email' | 'url' | 'number' | 'truth' | 'choice' | 'list'
  /** Of a number. */
  readonly min?: number
  readonly max?: number
  /** Of a text, in characters. */
  readonly maxLength?: number
  /** Of a choice; `value` as the form sends it. */
  readonly options?: readonly (string | number)[]
}

/** What a field may be set to. */
export type SettingValue = string | number | boolean | readonly string[]

/** A schema's property as JSON Schema says it; zod writes this for any schema without a transformation. */
const property = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
  items: z.object({ type: z.literal('string') }).optional(),
})

type Property = z.infer<typeof property>

/**
 * The fields of a group, in the schema's order.
 *
 * @throws when a field is of a kind that no form can show
 */
export function fieldsOf(schema: z.ZodObject): readonly SettingField[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' })
  return Object.entries(properties).map(([name, text]) => toField(name, property.parse(text)))
}

function toField(name: string, shape: Property): SettingField {
  if (shape.enum) return { name, kind: 'choice', options: shape.enum }
  if (shape.type === 'boolean') return { name, kind: 'truth' }
  if (shape.type === 'array' && shape.items) return { name, kind: 'list' }
  if (shape.type === 'integer') return { name, kind: 'number', ...bounds(shape) }
  if (shape.type === 'string') return { name, kind: textKind(shape.format), ...bounds(shape) }
  throw new Error(`The setting "${name}" is of a kind that no form shows. Use one that lib/settings knows.`)
}

function textKind(format: string | undefined): SettingField['kind'] {
  if (format === 'email') return 'email'
  return format === 'uri' ? 'url' : 'text'
}

function bounds({ minimum, maximum, maxLength }: Property): Pick<SettingField, 'min' | 'max' | 'maxLength'> {
  return {
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
    ...(maxLength !== undefined && { maxLength }),
  }
}
