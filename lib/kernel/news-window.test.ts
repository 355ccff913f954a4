import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testClock } from '#tests/support/clock.ts'
import { newId } from './identifier.ts'
import { later } from './instant.ts'
import type { StoredNews } from './news-window.ts'
import { newsWindow, overlapMilliseconds } from './news-window.ts'

const spanMilliseconds = 150_000
const start = new Date('2026-03-02T09:00:00.000Z')

/** One row: when its id was made, and how long after that its commit showed it. */
interface Row {
  readonly madeAfter: number
  readonly hiddenFor: number
}

interface Course {
  readonly rows: readonly Row[]
  /** Milliseconds between one look of the reader and the next; long where the database was away. */
  readonly pauses: readonly number[]
}

const courses: fc.Arbitrary<Course> = fc.record({
  rows: fc.array(
    fc.record({
      madeAfter: fc.integer({ min: 0, max: spanMilliseconds }),
      hiddenFor: fc.oneof(
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: overlapMilliseconds - 1 }),
      ),
    }),
    { minLength: 1, maxLength: 60 },
  ),
  pauses: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 100, max: 900 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 200_000 }) },
    ),
    { minLength: 1, maxLength: 60 },
  ),
})

describe('a window over news', () => {
  it('finds each row exactly once, in whatever order the commits come', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const { stored, found } = follow(course, overlapMilliseconds)
        expect(found.toSorted()).toEqual(stored.toSorted())
      }),
      { numRuns: 200 },
    )
  })

  it('loses rows without the overlap', () => {
    const result = fc.check(
      fc.property(courses, (course) => {
        const { stored, found } = follow(course, 0)
        return found.length === stored.length
      }),
      { numRuns: 100, seed: 7, endOnFailure: true },
    )
    expect(result.failed).toBe(true)
  })

  it('begins a minute before its process, and not with what is older', () => {
    const clock = testClock(start.toISOString())
    const window = newsWindow(start)
    expect(window.from <= newId(clock)).toBe(true)
    clock.advance(-overlapMilliseconds - 1)
    expect(window.from > newId(clock)).toBe(true)
  })

  it('forgets what it met long ago, so that it does not grow', () => {
    const clock = testClock(start.toISOString())
    const window = newsWindow(start)
    const row = { id: newId(clock), topic: 'test.things', key: '' }
    expect(window.take([row])).toHaveLength(1)
    window.moveOn(later(start, overlapMilliseconds))
    expect(window.take([row])).toHaveLength(0)
    window.moveOn(later(start, 2 * overlapMilliseconds + 1))
    expect(window.take([row])).toHaveLength(1)
    expect(window.from > row.id).toBe(true)
  })
})

/** Lets a reader look again and again, a last time when all is shown, and tells what it found. */
function follow({ rows, pauses }: Course, overlap: number) {
  const stored = rows.map((row) => {
    const madeAt = later(start, row.madeAfter)
    const news = { id: newId({ now: () => madeAt }), topic: 'test.things', key: '' }
    return { news, shownAt: later(madeAt, row.hiddenFor) }
  })
  const window = newsWindow(start, overlap)
  const found: string[] = []
  let now = start
  const look = (): void => {
    const shown: StoredNews[] = stored
      .filter(({ news, shownAt }) => shownAt <= now && news.id >= window.from)
      .map(({ news }) => news)
    found.push(...window.take(shown).map((news) => news.id))
    window.moveOn(now)
  }
  // The tail looks at once and at least every so often: a pause is an outage, and the looks go on behind it.
  for (let index = 0; now <= later(start, spanMilliseconds + overlapMilliseconds); index += 1) {
    look()
    now = later(now, pauses[index % pauses.length] ?? 300)
  }
  now = later(now, 1)
  look()
  return { stored: stored.map(({ news }) => news.id), found }
}
