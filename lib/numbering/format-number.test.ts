import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NumberSeries } from './contract.ts'
import { formatNumber } from './format-number.ts'

const series: NumberSeries = {
  id: 'test.series',
  continuity: 'gapless',
  prefix: 'O',
  isYearly: true,
  digits: 5,
}

test('the year stands in yearly numbers only', () => {
  expect(formatNumber(series, '', '2026', 1n)).toBe('O-2026-00001')
  expect(formatNumber({ ...series, isYearly: false, digits: 6 }, '', '2026', 1n)).toBe('O-000001')
})

test('two values never read alike, however many digits they have', () => {
  const value = fc.bigInt({ min: 1n, max: 10n ** 9n })
  fc.assert(
    fc.property(value, value, (left, right) => {
      fc.pre(left !== right)
      expect(formatNumber(series, '', '2026', left)).not.toBe(formatNumber(series, '', '2026', right))
    }),
  )
})

test('an entity puts its own prefix before its numbers', () => {
  expect(formatNumber(series, 'W2', '2026', 1n)).toBe('W2-O-2026-00001')
})

test('a series that begins with anything but letters is not installed unnoticed', () => {
  expect(() => formatNumber({ ...series, prefix: '2026' }, 'O', '2026', 1n)).toThrow('capital letters')
})
