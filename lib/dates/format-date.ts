const formats = new Map<string, Intl.DateTimeFormat>()

/** Writes the day of an instant as it is in a time zone: `12 Mar 2027`, `12. März 2027`. */
export function formatDate(instant: Date, locale: string, timeZone: string): string {
  return formatOf(locale, timeZone).format(instant)
}

/**
 * Writes a business date, `YYYY-MM-DD`, which is the same day in every zone.
 *
 * @throws RangeError when there is no such day
 */
export function formatPlainDate(on: string, locale: string): string {
  const midnight = new Date(`${on}T00:00:00Z`)
  if (midnight.toISOString().slice(0, 10) !== on)
    throw new RangeError(`"${on}" is not a day of the calendar.`)
  return formatDate(midnight, locale, 'UTC')
}

function formatOf(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(dayFirst(locale), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  })
  formats.set(key, made)
  return made
}

// Plain English means American to Intl, which writes the month first.
function dayFirst(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale
}
