import { firstIdAt } from './identifier.ts'
import { later } from './instant.ts'

/** News as it is stored. */
export interface StoredNews {
  readonly id: string
  readonly topic: string
  readonly key: string
}

/**
 * How far back a tail reads again. News is found in time when the commit that shows it comes at most this long after
 * its id was made, by the reader's clock: a transaction ends within 20 seconds, which leaves 40 for two machines
 * whose clocks differ.
 */
export const overlapMilliseconds = 60_000

/** Which news a reader has met, and from where it must read next. */
export interface NewsWindow {
  /** Where to read from, inclusive. */
  readonly from: string
  /** Of what was read, what was never met before. */
  take(rows: readonly StoredNews[]): readonly StoredNews[]
  /** A read that began at this moment came to its end: the next one begins so much before it. */
  moveOn(beganAt: Date): void
}

/**
 * What a reader needs to find each row once, though rows appear later than their ids say. Begins at a moment, less
 * the overlap: what is older no cache of a new process holds.
 *
 * It moves on only when a read was done, so that a database that is away for an hour hides no news.
 */
export function newsWindow(start: Date, overlap = overlapMilliseconds): NewsWindow {
  const met = new Set<string>()
  let from = firstIdAt(later(start, -overlap))
  return {
    get from() {
      return from
    },
    take: (rows) => {
      const fresh = rows.filter((row) => !met.has(row.id))
      for (const row of fresh) met.add(row.id)
      return fresh
    },
    moveOn: (beganAt) => {
      from = firstIdAt(later(beganAt, -overlap))
      // Twice the overlap, so that a clock that is set back a little repeats nothing.
      const forgotten = firstIdAt(later(beganAt, -2 * overlap))
      for (const id of met) if (id < forgotten) met.delete(id)
    },
  }
}
