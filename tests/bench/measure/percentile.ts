/**
 * The smallest of the values that is not less than a share of all of them; 0 when there are none.
 *
 * @param sorted ascending
 * @param share from 0 to 1
 */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** How long answers took, in milliseconds. */
export interface Latency {
  readonly p50: number
  readonly p97_5: number
  readonly p99: number
}

export function latencyOf(milliseconds: readonly number[]): Latency {
  const sorted = milliseconds.toSorted((left, right) => left - right)
  return {
    p50: rounded(percentile(sorted, 0.5)),
    p97_5: rounded(percentile(sorted, 0.975)),
    p99: rounded(percentile(sorted, 0.99)),
  }
}

/** As many digits as a measurement on a shared machine deserves. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
