import { expect, test } from 'vitest'
import { textTable } from './text-table.ts'

test('columns are as wide as their widest cell', () => {
  expect(
    textTable(
      ['case', 'n', 'ms'],
      [
        ['listing', '8', '12.5'],
        ['order', '100'],
      ],
    ),
  ).toBe(['case       n    ms', '-------  ---  ----', 'listing    8  12.5', 'order    100'].join('\n'))
})
