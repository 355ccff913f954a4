import { expect, test } from 'vitest'
import { isCommonWord } from './common-words.ts'

test('a word is common in its own language only', () => {
  expect(isCommonWord('die', 'de-AT')).toBe(true)
  expect(isCommonWord('die', 'en')).toBe(false)
})

test.each([undefined, 'fr', '__proto__', ''])(
  'in the language %s, words of all languages are common',
  (locale) => {
    expect(isCommonWord('die', locale)).toBe(true)
    expect(isCommonWord('for', locale)).toBe(true)
    expect(isCommonWord('toner', locale)).toBe(false)
  },
)
