import { expect, test } from 'vitest'
import { loadDefinition } from '../support/surface.generated.ts'

/** Each with its reason beside the command. Whoever adds one explains it to a reviewer. */
const known = ['api.note-use', 'identity.note-seen']

test('every command leaves its row in the audit trail, but those that are listed here', async () => {
  const definitions = await Promise.all(
    Object.entries(loadDefinition).map(async ([id, load]) => ({ id, definition: await load() })),
  )
  const unaudited = definitions.filter(({ definition }) => 'unaudited' in (definition as object))
  expect(unaudited.map(({ id }) => id).toSorted()).toEqual(known)
})
