import { expect, test } from 'vitest'
import { placeholders } from './placeholders.ts'

test.each([
  ['Remove {name} now', ['name']],
  ['{limit, number} of { total }', ['limit', 'total']],
  ['{count, plural, one {a piece} other {# pieces of {name}}} for {who}', ['count', 'name', 'who']],
  ['{kind, select, goods {shipped} other {done}}', ['kind']],
  ['nothing', []],
])('%s', (message, names) => {
  expect(placeholders(message)).toEqual(names)
})
