/**
 * The numbers of a part's visits. The part takes one number of the series, `V-000012`, so that the series is locked
 * once; several visits are counted behind it, `V-000012-1`.
 */
export function numberVisits(value: bigint, count: number): readonly string[] {
  const number = `V-${value.toString().padStart(6, '0')}`
  if (count === 1) return [number]
  const digits = count.toString().length
  return Array.from(
    { length: count },
    (_, index) => `${number}-${(index + 1).toString().padStart(digits, '0')}`,
  )
}
