import { expect, test } from 'vitest'
import { initialsOf } from './initials-of.ts'

test.each([
  ['Ada Lovelace', 'AL'],
  ['  Noor  van der Castellan ', 'NC'],
  ['Öztürk', 'Ö'],
  ['', ''],
])('%s is signed %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
