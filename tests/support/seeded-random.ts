/** A fast source of test data that repeats itself: the same seed gives the same run on every machine. */
export interface SeededRandom {
  /** From 0 up to, but without, the limit; at most 2^32. */
  below(limit: number): number
  /** From 0n up to, but without, the limit; at most 2^64. */
  bigintBelow(limit: bigint): bigint
  pick<T>(items: readonly [T, ...T[]]): T
  /** A copy in another order. */
  shuffle<T>(items: readonly T[]): T[]
}

/** Mulberry32. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => next() % limit
  return {
    below,
    bigintBelow: (limit) => ((BigInt(next()) << 32n) | BigInt(next())) % limit,
    pick: (items) => items[below(items.length)] ?? items[0],
    shuffle: (items) =>
      items
        .map((item) => ({ item, rank: next() }))
        .sort((left, right) => left.rank - right.rank)
        .map(({ item }) => item),
  }
}
