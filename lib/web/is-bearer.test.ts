import { expect, test } from 'vitest'
import { isBearer } from './is-bearer.ts'

test('only the whole token opens', () => {
  expect(isBearer('Bearer abc-def', 'abc-def')).toBe(true)
  expect(isBearer('bearer abc-def', 'abc-def')).toBe(true)
  for (const header of [null, '', 'Bearer', 'Bearer abc', 'Bearer abc-defg', 'Basic abc-def', 'abc-def']) {
    expect(isBearer(header, 'abc-def')).toBe(false)
  }
})
