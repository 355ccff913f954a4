const secondsForm = /^\d{1,9}$/
const dateForm = /^[A-Z][a-z]{2}, \d{2} /

/** How long a receiver asks to wait (RFC 9110, 10.2.3): seconds or a date. Null where it asks nothing readable. */
export function retryAfterMilliseconds(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  const text = header.trim()
  if (secondsForm.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return !dateForm.test(text) || Number.isNaN(at) ? null : Math.max(0, at - now.getTime())
}
