import { expect, test } from 'vitest'
import { pageOf } from './page-of.ts'

test('reads the number of a page', () => {
  expect(pageOf('3')).toBe(3)
})

test.each([undefined, '', '0', '-1', '1.5', 'NaN', 'abc', '1e999'])('%j is the first page', (value) => {
  expect(pageOf(value)).toBe(1)
})

test('takes the first of several', () => {
  expect(pageOf(['2', '9'])).toBe(2)
})
