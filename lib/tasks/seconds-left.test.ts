import { expect, test } from 'vitest'
import { secondsLeft } from './seconds-left.ts'

test('what is left takes as long for each item as what was done', () => {
  expect(secondsLeft({ share: 0.25, items: 100, rate: 10 })).toBe(30)
  expect(secondsLeft({ share: 0.5, items: 5, rate: 10 })).toBe(1)
})

test.each([
  ['nobody knows the whole', { share: undefined, items: 100, rate: 10 }],
  ['nothing was done yet', { share: 0, items: 0, rate: 10 }],
  ['all is done', { share: 1, items: 100, rate: 10 }],
  ['nobody is at it', { share: 0.5, items: 100, rate: undefined }],
  ['nothing moves', { share: 0.5, items: 100, rate: 0 }],
])('nothing is said where %s', (_, task) => {
  expect(secondsLeft(task)).toBeUndefined()
})
