import { expect, test } from 'vitest'

import {
  NOTHING,
  ONE_PASSED,
  distrust,
  sentence,
  tallyPlaywright,
  tallyProof,
  tallyVitest,
} from './tally.mjs'

test('the last line names what was skipped only when something was', () => {
  expect(sentence({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  expect(sentence({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped')
})

test('a test file that breaks before its first test is a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ],
  }
  expect(tallyVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 2 })
})

test('a test in the browser that passed only at the second try is a failure', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
  expect(tallyPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test('a row of the proof is passed when it holds and sees its faults', () => {
  const output = [
    'R1 The last unit: Of many who order the last units, one holds.',
    '  R1 holds its breath',
    'R1 holds: 0 oversold; 3 of 3 seeded faults caught',
    'R8 does not hold (1 breach): 1 effect too many',
    'R9 proves nothing: 0 lost; 2 of 3 seeded faults caught (missed: x)',
  ]
  expect(tallyProof(output.join('\n'))).toEqual({ passed: 1, failed: 2, skipped: 0 })
})

test('a bad end without a failed test, or without any test, is not green', () => {
  expect(distrust(ONE_PASSED, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  expect(distrust(NOTHING, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(distrust(ONE_PASSED, 0)).toBe(ONE_PASSED)
})
