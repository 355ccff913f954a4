import { later } from '#lib/kernel/instant.ts'

/** As long as somebody may take to set the second step up. */
const setUpMinutes = 15

/** What was begun before this moment is over. */
export function setUpBegins(now: Date): Date {
  return later(now, -setUpMinutes * 60_000)
}
