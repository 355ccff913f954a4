import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths } from '#lib/dates/add-months.ts'
import type { Period } from '#lib/dates/period.ts'
import type { Agreement } from '#tests/support/expected-course.ts'
import { expectedCourse } from '#tests/support/expected-course.ts'
import type { Course, NextStep } from './next-step.ts'
import { nextStep } from './next-step.ts'

interface Renewals {
  readonly rule: (course: Course) => NextStep
  readonly mostStepsPerLook: number
}

const asBuilt: Renewals = { rule: nextStep, mostStepsPerLook: Infinity }

const agreements: fc.Arbitrary<Agreement> = fc.record({
  anchorOn: fc
    .integer({ min: Date.parse('2024-01-01'), max: Date.parse('2031-12-31') })
    .map((milliseconds) => new Date(milliseconds).toISOString().slice(0, 10)),
  intervalMonths: fc.constantFrom(1, 2, 3, 6, 12),
  termMonths: fc.constantFrom(0, 1, 6, 12, 18, 36),
})

/** How many days the scheduler sleeps before each look. */
const sleeps = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 })

describe('nextStep', () => {
  test('counts from the anchor, so that a month end comes back', () => {
    const course = { anchorOn: '2027-01-31', intervalMonths: 1, termMonths: 0 }
    expect([1, 2, 3].map((periodCount) => nextStep({ ...course, periodCount }).on)).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ])
  })

  test('a term ends where its last period does, and no period begins after it', () => {
    const yearly = { anchorOn: '2027-03-12', intervalMonths: 1, termMonths: 12 }
    expect(nextStep({ ...yearly, periodCount: 11 }).type).toBe('period')
    expect(nextStep({ ...yearly, periodCount: 12 })).toEqual({ type: 'end', on: '2028-03-12' })
  })

  test('a period that begins within the term is whole', () => {
    const odd = { anchorOn: '2027-03-12', intervalMonths: 12, termMonths: 13 }
    expect(nextStep({ ...odd, periodCount: 1 }).type).toBe('period')
    expect(nextStep({ ...odd, periodCount: 2 })).toEqual({ type: 'end', on: '2029-03-12' })
  })

  test('a scheduler that was down for any time catches up, each period once', () => {
    const property = fc.property(agreements, sleeps, (...given) => isCaughtUp(asBuilt, ...given))
    expect(() => fc.assert(property, { numRuns: 2000 })).not.toThrow()
  })

  test('the proof catches one step per look, chained months and a term without end', () => {
    expect(isAlwaysCaughtUp({ ...asBuilt, mostStepsPerLook: 1 })).toBe(false)
    expect(isAlwaysCaughtUp({ ...asBuilt, rule: chained })).toBe(false)
    expect(isAlwaysCaughtUp({ ...asBuilt, rule: (course) => nextStep({ ...course, termMonths: 0 }) })).toBe(
      false,
    )
  })
})

function isAlwaysCaughtUp(renewals: Renewals): boolean {
  const property = fc.property(agreements, sleeps, (...given) => isCaughtUp(renewals, ...given))
  return !fc.check(property, { numRuns: 500, seed: 1 }).failed
}

function isCaughtUp(renewals: Renewals, agreement: Agreement, daysAsleep: readonly number[]): boolean {
  let today = agreement.anchorOn
  const periods: Period[] = [...expectedCourse(agreement, today).periods]
  let isEnded = false
  for (const days of daysAsleep) {
    today = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
    for (let steps = 0; !isEnded && steps < renewals.mostStepsPerLook; steps += 1) {
      const step = renewals.rule({ ...agreement, periodCount: periods.length })
      if (step.on > today) break
      if (step.type === 'end') isEnded = true
      else periods.push(step.period)
    }
  }
  return JSON.stringify({ periods, isEnded }) === JSON.stringify(expectedCourse(agreement, today))
}

/** What drifts: every period counted from the one before it. */
function chained(course: Course): NextStep {
  const step = nextStep(course)
  if (step.type === 'end') return step
  let on = course.anchorOn
  for (let count = 0; count < course.periodCount; count += 1) on = addMonths(on, course.intervalMonths)
  return { ...step, on, period: { startsOn: on, endsOn: addMonths(on, course.intervalMonths) } }
}
