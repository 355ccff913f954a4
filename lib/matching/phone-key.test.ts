import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phoneKey } from './phone-key.ts'

test.each([
  ['+43 1 234 56 78', '01/2345678'],
  ['0043 662 123456', '0662 123-456'],
  ['+49 (0) 89 1234567', '089 1234567'],
])('%s and %s are one number', (one, other) => {
  expect(phoneKey(one)).toBe(phoneKey(other))
})

test('what is too short has no key', () => {
  expect(phoneKey('')).toBeUndefined()
  expect(phoneKey('0000 12345')).toBeUndefined()
})

test('spaces and strokes change nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9][0-9]{7,12}$/), (digits) => {
      expect(phoneKey(digits.replaceAll(/(..)/g, '$1 '))).toBe(phoneKey(digits))
      expect(phoneKey(`00${digits}`)).toBe(phoneKey(`+${digits}`))
    }),
  )
})
