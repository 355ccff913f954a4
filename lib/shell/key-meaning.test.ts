import { expect, test } from 'vitest'
import type { KeyPress, KeySituation } from './key-meaning.ts'
import { keyMeaning } from './key-meaning.ts'

const bare = { ctrlKey: false, metaKey: false, altKey: false }
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ key, ...bare, ...held })
const onPage: KeySituation = { isTyping: false, isCovered: false, isGoing: false, areSingleKeysOn: true }

test('⌘K and Ctrl+K open the palette, also out of a field and with single keys off', () => {
  const inField = { ...onPage, isTyping: true, areSingleKeysOn: false }
  expect(keyMeaning(press('k', { metaKey: true }), onPage)).toEqual({ does: 'palette' })
  expect(keyMeaning(press('K', { ctrlKey: true }), inField)).toEqual({ does: 'palette' })
})

test('a letter after g is a place, and g alone waits for it', () => {
  expect(keyMeaning(press('g'), onPage)).toEqual({ does: 'go' })
  expect(keyMeaning(press('O'), { ...onPage, isGoing: true })).toEqual({ does: 'place', goKey: 'o' })
  expect(keyMeaning(press('o'), onPage)).toBeUndefined()
})

test.each(['?', '/', '[', 'g'])(
  '"%s" is a letter while somebody types, and nothing once it is switched off',
  (key) => {
    expect(keyMeaning(press(key), onPage)).toBeDefined()
    expect(keyMeaning(press(key), { ...onPage, isTyping: true })).toBeUndefined()
    expect(keyMeaning(press(key), { ...onPage, areSingleKeysOn: false })).toBeUndefined()
  },
)

test('what is open over the page has the keys to itself', () => {
  expect(keyMeaning(press('k', { ctrlKey: true }), { ...onPage, isCovered: true })).toBeUndefined()
  expect(keyMeaning(press('?'), { ...onPage, isCovered: true })).toBeUndefined()
})

test("the browser's own keys stay the browser's", () => {
  expect(keyMeaning(press('g', { ctrlKey: true }), onPage)).toBeUndefined()
  expect(keyMeaning(press('/', { altKey: true }), onPage)).toBeUndefined()
})
