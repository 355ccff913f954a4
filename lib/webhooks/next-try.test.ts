import { describe, expect, test } from 'vitest'
import { newId } from '#lib/kernel/identifier.ts'
import { nextTry } from './next-try.ts'

const at = new Date('2026-03-02T09:00:00.000Z')
const day = 86_400_000

function restAfter(attempts: number, retryAfterMilliseconds: number | null = null, messageId = newId()) {
  const next = nextTry({ messageId, attempts, at, retryAfterMilliseconds })
  return next && next.getTime() - at.getTime()
}

describe('a message', () => {
  test('is tried for more than three days before it is given up', () => {
    const rests = Array.from({ length: 9 }, (_, index) => restAfter(index + 1) ?? 0)
    expect(rests.reduce((sum, rest) => sum + rest, 0)).toBeGreaterThan(3 * day)
    expect(restAfter(10)).toBeUndefined()
  })

  test('rests longer each time, and up to a tenth longer than another one', () => {
    const rests = Array.from({ length: 200 }, () => restAfter(2) ?? 0)
    expect(Math.min(...rests)).toBeGreaterThanOrEqual(300_000)
    expect(Math.max(...rests)).toBeLessThanOrEqual(330_000)
    expect(new Set(rests).size).toBeGreaterThan(50)
  })

  test('rests as long as the receiver asks, up to a day, and never shorter than planned', () => {
    expect(restAfter(1, 3_600_000)).toBeGreaterThanOrEqual(3_600_000)
    expect(restAfter(1, 400 * day)).toBeLessThanOrEqual(1.1 * day)
    expect(restAfter(9, 1000)).toBeGreaterThanOrEqual(day)
  })
})
