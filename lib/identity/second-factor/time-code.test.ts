import { generateSync } from 'otplib'
import { expect, test } from 'vitest'
import { stepOfCode } from './time-code.ts'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

test('codes are those of RFC 6238, appendix B', () => {
  expect(stepOfCode(secret, '287082', at(59))).toBe(1)
  expect(stepOfCode(secret, '081804', at(1_111_111_109))).toBe(37_037_036)
  expect(stepOfCode(secret, '279 037', at(2_000_000_000))).toBe(66_666_666)
})

test('a code is good for its half minute and for one beside it, and says which', () => {
  const step = 50_000_000
  const token = generateSync({ secret, epoch: step * 30 })
  const found = [-31, -30, 0, 29, 59, 60].map((seconds) => stepOfCode(secret, token, at(step * 30 + seconds)))
  expect(found).toEqual([undefined, step, step, step, step, undefined])
})

test.each(['', '12345', '1234567', '28708a', '٢٨٧٠٨٢', '-87082'])('%j is no code', (typed) => {
  expect(stepOfCode(secret, typed, at(59))).toBeUndefined()
})
