import * as z from 'zod/mini'

/** Both ends are included. */
export interface Bounds {
  readonly minimum: bigint
  readonly maximum: bigint
}

/** A signed BIGINT column. */
export const storedInteger: Bounds = { minimum: -(2n ** 63n), maximum: 2n ** 63n - 1n }

/**
 * A schema for exact integers that travel as JSON, where they are a string of digits.
 *
 * Parsing takes a bigint or its digits and gives a bigint; `encode` gives the digits.
 */
export function bigintText(bounds: Bounds) {
  return z.codec(
    z.union([z.bigint(), z.string().check(z.maxLength(20), z.regex(/^-?\d{1,19}$/))]),
    z.bigint().check(z.gte(bounds.minimum), z.lte(bounds.maximum)),
    { decode: (value) => BigInt(value), encode: (value) => value.toString() },
  )
}
