import { z } from 'zod'

/** What an attribute of a product may hold. */
export type AttributeValue = string | number | boolean

/** Attributes of a product by their code. */
export type Attributes = Readonly<Record<string, AttributeValue>>

/** Lower case words with underscores, as they stand in the attribute table. */
export const attributeCode = z
  .string()
  .min(1)
  .max(190)
  .regex(/^[a-z0-9_]+$/)

export const attributeValue = z.union([z.string().max(20_000), z.number(), z.boolean()])

const storedAttributes = z.record(z.string().max(190), attributeValue)

/** Reads the attributes of a row. */
export function parseAttributes(text: string): Attributes {
  return storedAttributes.parse(JSON.parse(text))
}
