/** A stored value as people read it: text as it is, whole numbers without their tag, nothing as a dash. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–'
  if (typeof value === 'string') return value
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? item.toString() : item))
}
