import { expect, test } from 'vitest'
import { initialsOf } from './initials-of.ts'

test.each([
  ['Nora Lindqvist', 'NL'],
  ['Maria del Carmen Ortega', 'MO'],
  ['änne', 'Ä'],
  ['  Ö. “Ozzy” Brandt ', 'ÖB'],
  ['𝒜da 𝓛ovelace', '𝒜𝓛'],
  ['3M', '3'],
  ['– –', ''],
  ['', ''],
])('%j is known by %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
