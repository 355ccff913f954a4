import { Refused } from '#lib/kernel/refused.ts'

/** Renewed by every step; what holds a task longer than this is taken for dead. */
export const leaseMilliseconds = 30_000

/** Failures in a row, without a step in between that was kept, until people have to look at it. */
export const mostAttempts = 6

const firstWaitMilliseconds = 5_000
const longestWaitMilliseconds = 600_000

/** How long a task rests after its nth failure in a row. */
export function restMilliseconds(attempts: number): number {
  return Math.min(longestWaitMilliseconds, firstWaitMilliseconds * 2 ** (attempts - 1))
}

/** The task was cancelled or taken over, so that this process may not go on with it. */
export function taskLost(): Refused {
  return new Refused(
    'tasks.lost',
    'This task was cancelled, or another process took it over. Look at its page before you start it again.',
  )
}
