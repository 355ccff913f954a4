import type { QueryContext } from '#lib/kernel/context.ts'
import { shopTimeZone } from '#lib/kernel/shop-time-zone.ts'
import type { BusinessCalendar, OpeningHours } from './business-calendar.ts'
import { holidaysOf } from './holidays.ts'
import { weekdays, workingTime } from './settings.ts'

/** The working time that the shop decided on. */
export async function readCalendar(ctx: QueryContext): Promise<BusinessCalendar> {
  const time = await ctx.settings(workingTime)
  const hours: OpeningHours = { opensAt: time.opensAt, closesAt: time.closesAt }
  const week = weekdays.flatMap((day, index) => (time[day] ? [[index + 1, hours] as const] : []))
  return {
    timeZone: shopTimeZone(),
    week: new Map(week),
    isHoliday: await holidaysOf(time.country, time.region),
  }
}
