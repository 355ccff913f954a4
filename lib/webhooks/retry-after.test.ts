import { expect, test } from 'vitest'
import { retryAfterMilliseconds } from './retry-after.ts'

const now = new Date('2026-03-02T09:00:00.000Z')

test.each([
  ['120', 120_000],
  [' 5 ', 5000],
  ['Mon, 02 Mar 2026 09:01:00 GMT', 60_000],
  ['Mon, 02 Mar 2026 08:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  [undefined, null],
])('%s', (header, milliseconds) => {
  expect(retryAfterMilliseconds(header, now)).toBe(milliseconds)
})
