import { expect, test } from 'vitest'
import { stemWord } from './stem-word.ts'

test.each([
  ['cartridge', 'cartridges'],
  ['battery', 'batteries'],
  ['batterie', 'batterien'],
  ['schraube', 'schrauben'],
  ['monitor', 'monitoren'],
  ['gerat', 'geraten'],
  ['kuhlgerat', 'kuehlgeraet'],
  ['kuhlgerate', 'kuehlgeraeten'],
  ['blue', 'blues'],
])('%s and %s are one term', (one, other) => {
  expect(stemWord(one)).toBe(stemWord(other))
})

test.each([
  ['poe', 'po'],
  ['neue', 'neu'],
  ['quelle', 'qulle'],
  ['toner', 'tonne'],
  ['pen', 'pencil'],
])('%s and %s are two terms', (one, other) => {
  expect(stemWord(one)).not.toBe(stemWord(other))
})

test.each(['006r90321', 'cf226x', '1920s', 'a4'])('%s names a thing and stays as it is', (word) => {
  expect(stemWord(word)).toBe(word)
})
