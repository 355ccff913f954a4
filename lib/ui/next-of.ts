/** Which of a row's things a key goes to from the present one: around at the ends, to the first or last by Home and End. */
export function nextOf<T>(row: readonly T[], present: unknown, key: string): T | undefined {
  const place = row.findIndex((one) => one === present)
  if (key === 'ArrowDown') return row[(place + 1) % row.length]
  if (key === 'ArrowUp') return row.at(place <= 0 ? -1 : place - 1)
  if (key === 'Home') return row[0]
  return key === 'End' ? row.at(-1) : undefined
}
