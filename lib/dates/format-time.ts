import { formatDate } from './format-date.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Writes day and time of an instant as they are in a time zone: `12 Mar 2027, 14:30`. */
export function formatTime(instant: Date, locale: string, timeZone: string): string {
  return `${formatDate(instant, locale, timeZone)}, ${formatOf(locale, timeZone).format(instant)}`
}

function formatOf(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
  formats.set(key, made)
  return made
}
