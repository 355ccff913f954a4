/** An instant as the tables keep it: UTC, `YYYY-MM-DD HH:MM:SS.mmm`. */
export function toInstant(date: Date): string {
  return date.toISOString().replace('T', ' ').replace('Z', '')
}

/** Reads an instant as the tables keep it. */
export function fromInstant(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}Z`)
}

/** The instant some milliseconds later. */
export function later(date: Date, milliseconds: number): Date {
  return new Date(date.getTime() + milliseconds)
}
