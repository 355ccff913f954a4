import type { Clock } from '#lib/kernel/clock.ts'

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  /** Sets the clock to an ISO 8601 instant. */
  set(instant: string): void
  advance(milliseconds: number): void
}

/** A clock for one test; without an instant it shows a Monday morning in March. */
export function testClock(instant = '2026-03-02T09:00:00.000Z'): TestClock {
  let milliseconds = Date.parse(instant)
  return {
    now: () => new Date(milliseconds),
    set: (next) => {
      milliseconds = Date.parse(next)
    },
    advance: (step) => {
      milliseconds += step
    },
  }
}
