import { expect, test } from 'vitest'
import { canBePrefix, codeWord, tokenize, wordsToFile } from './tokenize.ts'

test('words are runs of letters and digits', () => {
  expect(tokenize('  HP “LaserJet” (Größe 2)\t')).toEqual(['hp', 'laserjet', 'grosse', '2'])
})

test.each(['', ' \n', '!?…—', '🖨️🔥', '\u0000'])('%j has no words', (text) => {
  expect(tokenize(text)).toEqual([])
})

test('what is joined by a hyphen is filed in parts and as one', () => {
  expect(wordsToFile('CF-226X Wi-Fi')).toEqual(['cf', '226x', 'wi', 'fi', 'cf226x', 'wifi'])
})

test('a decimal number is not filed as one without its point', () => {
  expect(wordsToFile('4.5')).toEqual(['4', '5'])
})

test('a number is filed together with its unit', () => {
  expect(wordsToFile('32 GB memory')).toContain('32gb')
})

test.each([
  ['CF-226 X', 'cf226x'],
  ['006R90321', '006r90321'],
  ['0095205603217', '95205603217'],
  ['- / -', ''],
  ['x'.repeat(65), ''],
])('the part number %s is known as %j', (code, word) => {
  expect(codeWord(code)).toBe(word)
})

test('a GTIN is the same with and without the zeros in front', () => {
  expect(tokenize('00095205603217')).toEqual(tokenize('095205603217'))
})

test('a text of one long run takes no longer than its length', () => {
  expect(wordsToFile('a'.repeat(100_000)).length).toBeLessThan(2_000)
})

test('too little to be a beginning: one letter, two digits', () => {
  expect(['a', '12', 'ab', '123'].map(canBePrefix)).toEqual([false, false, true, true])
})
