import type { QueryContext } from '#lib/kernel/context.ts'
import { shopTimeZone } from '#lib/kernel/shop-time-zone.ts'
import type { QuietHours } from './quiet-hours.ts'
import { schedules } from './repository/schedules.ts'

/** When somebody hears of things, by their own clocks. */
export interface Schedule {
  /** The shop's where they never chose one. */
  readonly timeZone: string
  readonly quiet: QuietHours | undefined
}

/** The schedules of some people, at most 200, by their ids. */
export async function schedulesOf(
  ctx: QueryContext,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Schedule>> {
  if (personIds.length === 0) return new Map()
  const kept = new Map((await schedules(ctx).ofPeople(personIds)).map((row) => [row.personId, row]))
  return new Map(
    personIds.map((personId) => {
      const { timeZone = shopTimeZone(), quietFrom, quietUntil } = kept.get(personId) ?? {}
      const quiet = quietFrom && quietUntil ? { from: quietFrom, until: quietUntil, timeZone } : undefined
      return [personId, { timeZone, quiet }]
    }),
  )
}
