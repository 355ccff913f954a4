import { expect, test } from 'vitest'
import { decimalCell, writeCsv } from './write-csv.ts'

test('cells are separated, quoted where they must be, and lines end as RFC 4180 says', () => {
  expect(
    writeCsv([
      ['a', 'b;c'],
      ['say "hi"', 'two\nlines', 3, 4n, null],
    ]),
  ).toBe('a,b;c\r\n"say ""hi""","two\nlines",3,4,\r\n')
})

test.each([
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\n=1',
  '＝1',
  '\0=1',
])('a text that could run as a formula does not: %j', (text) => {
  expect(
    writeCsv([[text]])
      .replace(/^"/, '')
      .startsWith("'"),
  ).toBe(true)
})

test('a number below nothing stays a number', () => {
  expect(writeCsv([[-5, -7n]])).toBe('-5,-7\r\n')
})

test('a decimal keeps its sign and its digits, and nothing else passes for one', () => {
  expect(writeCsv([[decimalCell('-19.90'), decimalCell('12345678901234567.01')]])).toBe(
    '-19.90,12345678901234567.01\r\n',
  )
  for (const text of ['-1+cmd', '=1', '1e5', '', '-'])
    expect(() => decimalCell(text)).toThrow('no plain decimal')
})
