import { expect, test } from 'vitest'
import { formatHead, readHead, UsageProblem } from './read-head.ts'

test('an end that was printed can be read back', () => {
  const head = { position: 12n, hash: 'ab'.repeat(32) }
  expect(readHead(['--head', formatHead(head)])).toEqual(head)
  expect(readHead([])).toBeUndefined()
})

test.each([['--head', '12'], ['--head', '12:abc'], ['--tail'], ['something']])(
  'what cannot be meant is refused: %s %s',
  (...args) => {
    expect(() => readHead(args)).toThrow(UsageProblem)
  },
)
