/**
 * The numbers of a part's subscriptions. The part takes one number of the series, `C-000012`, so that the series is locked
 * once; several subscriptions are counted behind it, `C-000012-1`.
 */
export function numberSubscriptions(value: bigint, count: number): readonly string[] {
  const number = `C-${value.toString().padStart(6, '0')}`
  if (count === 1) return [number]
  const digits = count.toString().length
  return Array.from(
    { length: count },
    (_, index) => `${number}-${(index + 1).toString().padStart(digits, '0')}`,
  )
}
