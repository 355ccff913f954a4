/** Whether a business date, `YYYY-MM-DD`, is a holiday. */
export type IsHoliday = (on: string) => boolean

const known = new Map<string, Promise<IsHoliday>>()

/**
 * The public holidays of a country, ISO 3166-1, and a region of it. Nothing is a holiday where the country is unknown.
 *
 * The library's tables take a fifth of a second to load, so they are loaded when first asked for, and once.
 */
export function holidaysOf(country: string, region: string): Promise<IsHoliday> {
  const place = `${country} ${region}`
  const found = known.get(place) ?? loadHolidays(country, region)
  known.set(place, found)
  return found
}

async function loadHolidays(country: string, region: string): Promise<IsHoliday> {
  const { default: Holidays } = await import('date-holidays')
  const calendar = region === '' ? new Holidays(country) : new Holidays(country, region)
  const daysByYear = new Map<string, ReadonlySet<string>>()
  return (on) => {
    const year = on.slice(0, 4)
    const days = daysByYear.get(year) ?? publicDays(calendar.getHolidays(Number(year)))
    daysByYear.set(year, days)
    return days.has(on)
  }
}

function publicDays(
  holidays: readonly { readonly date: string; readonly type: string }[],
): ReadonlySet<string> {
  return new Set(holidays.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)))
}
