import { describe, expect, test } from 'vitest'
import { addMonths } from './add-months.ts'

describe('addMonths', () => {
  test.each([
    ['2027-01-15', 1, '2027-02-15'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 2, '2027-03-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-12-31', 0, '2027-12-31'],
  ])('%s and %i months is %s', (anchorOn, months, on) => {
    expect(addMonths(anchorOn, months)).toBe(on)
  })

  test.each(['2027-02-30', '2027-13-01', 'soon', ''])('refuses "%s"', (text) => {
    expect(() => addMonths(text, 1)).toThrow(RangeError)
  })

  test('refuses a fraction of a month', () => {
    expect(() => addMonths('2027-01-31', 0.5)).toThrow(RangeError)
  })
})
