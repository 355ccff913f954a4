import { describe, expect, test } from 'vitest'
import { addMonths } from './add-months.ts'
import { periodOf, type Period } from './period.ts'

const periodsPerAnchor = 60

describe('periodOf', () => {
  test('counts from the anchor, so that a month end comes back', () => {
    const monthly = { anchorOn: '2027-01-31', intervalMonths: 1 }
    expect([1, 2, 3, 4].map((sequence) => periodOf(monthly, sequence).startsOn)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ])
  })

  test('spans the interval', () => {
    expect(periodOf({ anchorOn: '2028-02-29', intervalMonths: 12 }, 1)).toEqual({
      startsOn: '2028-02-29',
      endsOn: '2029-02-28',
    })
  })

  test('refuses a sequence or an interval below one', () => {
    expect(() => periodOf({ anchorOn: '2027-01-31', intervalMonths: 1 }, 0)).toThrow(RangeError)
    expect(() => periodOf({ anchorOn: '2027-01-31', intervalMonths: 0 }, 1)).toThrow(RangeError)
    expect(() => periodOf({ anchorOn: '2027-01-31', intervalMonths: 1.5 }, 1)).toThrow(RangeError)
  })

  test(
    '60 periods of every start day from 2024 to 2031 neither gap, overlap nor drift',
    { timeout: 60_000 },
    () => {
      const anchors = everyDay('2024-01-01', '2031-12-31')
      expect(anchors).toHaveLength(2922)
      expect(
        anchors.filter((anchorOn) => firstFault(anchorOn, monthlyPeriods(anchorOn)) !== undefined),
      ).toEqual([])
    },
  )

  test('yearly and quarterly periods keep the same promise', { timeout: 60_000 }, () => {
    const anchors = ['2024-02-29', '2027-08-31', '2027-11-30', '2031-12-31']
    for (const intervalMonths of [3, 12]) {
      for (const anchorOn of anchors) {
        const periods = sequences().map((sequence) => periodOf({ anchorOn, intervalMonths }, sequence))
        expect(firstFault(anchorOn, periods, intervalMonths)).toBeUndefined()
      }
    }
  })

  test('the proof catches chained months, which drift to the 28th for good', () => {
    expect(firstFault('2027-01-31', chainedPeriods('2027-01-31'))).toBe('period 2 ends on 2027-03-28')
    expect(firstFault('2027-01-28', chainedPeriods('2027-01-28'))).toBeUndefined()
  })

  test('the proof catches a gap', () => {
    const [first, , ...later] = monthlyPeriods('2027-01-15')
    expect(firstFault('2027-01-15', first ? [first, ...later] : [])).toBe('period 2 starts on 2027-03-15')
  })
})

/** The oracle counts by calendar arithmetic of its own: whole months from the anchor, the day clamped. */
function firstFault(anchorOn: string, periods: readonly Period[], intervalMonths = 1): string | undefined {
  let expectedOn = anchorOn
  for (const [index, { startsOn, endsOn }] of periods.entries()) {
    if (startsOn !== expectedOn) return `period ${index + 1} starts on ${startsOn}`
    expectedOn = clampedDay(anchorOn, (index + 1) * intervalMonths)
    if (endsOn !== expectedOn) return `period ${index + 1} ends on ${endsOn}`
  }
  return undefined
}

function clampedDay(anchorOn: string, months: number): string {
  const [year = 0, month = 0, day = 0] = anchorOn.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0))
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()))
  return lastDay.toISOString().slice(0, 10)
}

function monthlyPeriods(anchorOn: string): Period[] {
  return sequences().map((sequence) => periodOf({ anchorOn, intervalMonths: 1 }, sequence))
}

function chainedPeriods(anchorOn: string): Period[] {
  let startsOn = anchorOn
  return sequences().map(() => {
    const period = { startsOn, endsOn: addMonths(startsOn, 1) }
    startsOn = period.endsOn
    return period
  })
}

function sequences(): number[] {
  return Array.from({ length: periodsPerAnchor }, (_, index) => index + 1)
}

function everyDay(firstOn: string, lastOn: string): string[] {
  const days: string[] = []
  for (let day = Date.parse(firstOn); day <= Date.parse(lastOn); day += 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10))
  }
  return days
}
