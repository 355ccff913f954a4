import { expect, test } from 'vitest'
import { linePath } from './line-path.ts'
import { scaleOf } from './scale-of.ts'

const through = (...values: readonly number[]) =>
  linePath(
    values.map((value) => ({ value })),
    scaleOf(values),
  )

test('a line goes from edge to edge, high values up', () => {
  expect(through(0, 20, 10)).toBe('M0 100 L50 0 L100 50')
})

test('a single point is a level line, and no point is none', () => {
  expect(through(1)).toBe('M0 0 L100 0')
  expect(through()).toBe('')
})
