/**
 * Refuses what the two databases would store differently, or not at all: truth values, dates and objects, broken
 * numbers, and texts with a NUL character, which SQLite's driver cuts off there.
 */
export function checkParameters(parameters: readonly unknown[]): void {
  for (const parameter of parameters) {
    if (!isStorable(parameter)) throw new TypeError(`The database takes no ${describe(parameter)}.`)
  }
}

function isStorable(parameter: unknown): boolean {
  if (parameter === null || typeof parameter === 'bigint') return true
  if (typeof parameter === 'number') return Number.isFinite(parameter)
  if (typeof parameter === 'string') return !parameter.includes('\0')
  return parameter instanceof Uint8Array
}

function describe(parameter: unknown): string {
  if (typeof parameter === 'string') return 'text with a NUL character. Remove it before storing the text'
  if (typeof parameter === 'boolean') return 'truth value. Pass 0 or 1'
  if (typeof parameter === 'number') return `number like ${parameter}`
  if (parameter instanceof Date) return 'Date. Pass the text that toInstant makes of it'
  return `${typeof parameter}. Pass text, a number, a bigint, bytes or null`
}
