import { expect, test } from 'vitest'
import { z } from 'zod'
import { allDefinitions } from '#tests/support/definitions.ts'
import { unboundedParts } from '#tests/support/unbounded-parts.ts'

const definitions = await allDefinitions()

test('no command and no query takes as much as somebody sends', () => {
  expect(definitions.length).toBeGreaterThan(30)
  expect(
    definitions.flatMap(({ id, input }) => unboundedParts(input).map((part) => `${id}: ${part}`)),
  ).toEqual([])
})

test.each<[what: string, schema: z.ZodType, parts: readonly string[]]>([
  ['a text', z.strictObject({ name: z.string().min(1) }), ['input.name']],
  ['a pattern without an end', z.strictObject({ name: z.string().regex(/^a+$/) }), ['input.name']],
  ['a list', z.strictObject({ lines: z.array(z.strictObject({ sku: z.string().max(9) })) }), ['input.lines']],
  ['a text in a list', z.strictObject({ tags: z.array(z.string()).max(9).optional() }), ['input.tags[]']],
  ['an object with room for more', z.object({ id: z.string().max(26) }), ['input']],
  ['anything', z.strictObject({ filter: z.unknown() }), ['input.filter']],
  ['one of several', z.union([z.string().max(9), z.strictObject({ q: z.string() })]), ['input.q']],
])('%s without an end is found', (_, schema, parts) => {
  expect(unboundedParts(schema)).toEqual(parts)
})

test('what has an end passes', () => {
  const schema = z.strictObject({
    sku: z.string().trim().max(60),
    day: z.iso.date(),
    code: z.string().regex(/^[A-Z]{3}$/),
    kind: z.enum(['a', 'b']),
    quantityMilli: z.bigint(),
    lines: z.array(z.strictObject({ id: z.string().length(26) })).max(200),
    note: z.string().max(9).nullable().default(null),
  })
  expect(unboundedParts(schema)).toEqual([])
})
