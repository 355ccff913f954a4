import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

/** Waits between two tries. Tests put their own in its place. */
export type Backoff = (attempt: number) => Promise<void>

const firstMilliseconds = 10
const mostMilliseconds = 1_000

/** Full jitter, a moment up to a bound that doubles, so that rivals do not meet again. */
export const fullJitter: Backoff = async (attempt) => {
  const bound = Math.min(mostMilliseconds, firstMilliseconds * 2 ** attempt)
  await wait(randomInt(bound + 1))
}
