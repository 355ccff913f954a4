import { later } from '#lib/kernel/instant.ts'

const minuteMilliseconds = 60_000
const longestWaitMilliseconds = 6 * 60 * minuteMilliseconds
/** As long as mail servers try themselves (RFC 5321, section 4.5.4.1, asks for four to five days at most). */
const longestMilliseconds = 3 * 24 * 60 * minuteMilliseconds

/**
 * When a mail that no server took is tried again: after 1, 2, 4 ... minutes, at most 6 hours apart.
 *
 * @param attempts how often it was tried, at least 1
 * @returns nothing after three days
 */
export function nextTry(now: Date, firstTry: Date, attempts: number): Date | undefined {
  const wait = Math.min(longestWaitMilliseconds, minuteMilliseconds * 2 ** (attempts - 1))
  const next = later(now, wait)
  return next.getTime() - firstTry.getTime() > longestMilliseconds ? undefined : next
}
