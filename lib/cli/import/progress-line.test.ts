import { describe, expect, it } from 'vitest'
import { duration, progressLine } from './progress-line.ts'

const start = { at: new Date('2026-03-02T09:00:00Z'), rowsRead: 0 }
const tally = { failed: 3 }

describe('the line of progress', () => {
  it('says rows, share, rate and time left', () => {
    const line = progressLine(
      { ...tally, rowsRead: 5000, share: 0.25 },
      start,
      new Date('2026-03-02T09:00:02Z'),
    )
    expect(line).toBe('5,000 rows · 25 % · 2,500 rows/s · 6 s left · 3 failed')
  })

  it('counts the rate of a resumed run from where it went on', () => {
    const line = progressLine(
      { ...tally, rowsRead: 6000, share: 0.5 },
      { ...start, rowsRead: 5000 },
      new Date('2026-03-02T09:00:01Z'),
    )
    expect(line).toContain('1,000 rows/s · 6 s left')
  })

  it.each([
    [8.4, '8 s'],
    [125, '2 min 5 s'],
    [3780, '1 h 3 min'],
  ])('says %f seconds as %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text)
  })
})
