import { expect, test } from 'vitest'
import { allDefinitions } from '#tests/support/definitions.ts'
import { readListedEntries } from '#tests/support/surface-entries.ts'
import { addressesOf } from './http/addresses.ts'
import { publicNames } from './http/known-names.ts'
import { idFields } from './id-fields.ts'
import { unknownFields } from './id-places.ts'

const entries = readListedEntries()
const all = await allDefinitions()

test('of every id that people may send it is known whose it is', () => {
  const asked = new Set(entries.filter(({ roles }) => !roles.includes('system')).map(({ id }) => id))
  const definitions = all.filter(({ id }) => asked.has(id))
  expect(definitions.length).toBeGreaterThan(80)
  expect(
    definitions.flatMap((definition) =>
      unknownFields(definition).map((field) => `${definition.id}: ${field}`),
    ),
    'say in tests/proof/authorization/id-fields.ts whose these are',
  ).toEqual([])
})

test('what stands in addresses is known too', () => {
  const unknown = addressesOf(entries, new Map()).flatMap(({ pattern, parameters }) =>
    parameters
      .filter((name) => idFields[name] === undefined && publicNames[name] === undefined && name !== 'slug')
      .map((name) => `${pattern}: ${name}`),
  )
  expect(unknown, 'say in id-fields.ts whose it is, or in http/known-names.ts that it is for all').toEqual([])
})
