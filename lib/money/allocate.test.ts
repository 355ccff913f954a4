import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '#tests/support/seeded-random.ts'
import { allocate } from './allocate.ts'
import { sumOf } from './sum.ts'

type Allocate = typeof allocate

const amount = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const weightsToShareOver = fc
  .array(
    fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 10n }), fc.bigInt({ min: 0n, max: 2n ** 63n })),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .filter((weights) => weights.some((weight) => weight > 0n))

describe('allocate', () => {
  test('gives the cents left over to the largest remainders', () => {
    expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(allocate(10n, [10n, 25n, 65n])).toEqual([1n, 2n, 7n])
    expect(allocate(-100n, [1n, 0n, 2n])).toEqual([-33n, 0n, -67n])
  })

  test('shares nothing as zeros, even over nothing', () => {
    expect(allocate(0n, [0n, 5n])).toEqual([0n, 0n])
    expect(allocate(0n, [0n, 0n])).toEqual([0n, 0n])
    expect(allocate(0n, [])).toEqual([])
  })

  test('refuses to guess who gets an amount that nobody weighs in for', () => {
    expect(() => allocate(1n, [0n, 0n])).toThrow(/all zero/)
    expect(() => allocate(1n, [])).toThrow(/all zero/)
  })

  test('refuses a negative weight', () => {
    expect(() => allocate(0n, [1n, -1n])).toThrow(/negative/)
  })

  test('keeps every promise for amounts and weights of any size', () => {
    fc.assert(
      fc.property(amount, weightsToShareOver, (totalMinor, weights) => {
        expect(brokenPromise(totalMinor, weights, allocate(totalMinor, weights))).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  test('gives each weight the same share in whatever order the weights come', () => {
    fc.assert(
      fc.property(amount, weightsToShareOver, fc.integer(), (totalMinor, weights, seed) => {
        const shuffled = seededRandom(seed).shuffle(weights)
        expect(sharesByWeight(totalMinor, shuffled)).toEqual(sharesByWeight(totalMinor, weights))
      }),
      { numRuns: 2000 },
    )
  })

  test('never gives the smaller weight the larger share', () => {
    fc.assert(
      fc.property(amount, weightsToShareOver, (totalMinor, weights) => {
        const sorted = [...weights].sort((left, right) => (left < right ? -1 : 1))
        const sizes = allocate(totalMinor, sorted.toReversed()).map((share) => (share < 0n ? -share : share))
        expect(sizes.every((size, index) => index === 0 || size <= (sizes[index - 1] ?? 0n))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('a million allocations are exact', { timeout: 120_000 }, () => {
    expect(brokenPromises(allocate, 1_000_000)).toEqual({})
  })

  test('the proof catches a proportional rounder that tops up from the first line on', () => {
    const broken = brokenPromises(proportional, 100_000)
    expect(broken['a zero weight got a share']).toBeGreaterThan(0)
    expect(broken['a share is a whole unit off']).toBeGreaterThan(0)
  })

  test('the proof catches a rounder that does not top up', () => {
    const broken = brokenPromises((total, weights) => roundEach(total, weights), 10_000)
    expect(broken['the sum is off']).toBeGreaterThan(0)
  })

  test('the proof catches a share of the wrong sign', () => {
    expect(brokenPromise(1n, [1n, 1n], [-1n, 2n])).toBe('a sign is wrong')
  })
})

/** How often each promise broke over generated carts: few lines, some of them free, prices up to 2^50. */
function brokenPromises(allocateBy: Allocate, runs: number): Record<string, number> {
  const random = seededRandom(20_240_229)
  const broken: Record<string, number> = {}
  for (let run = 0; run < runs; run++) {
    const largest = random.pick([4n, 1_000n, 100_000n, 2n ** 50n])
    const weights = Array.from({ length: 1 + random.below(7) }, () =>
      random.below(5) === 0 ? 0n : random.bigintBelow(largest),
    )
    if (sumOf(weights) === 0n) weights.push(1n)
    const size = random.bigintBelow(random.pick([10n, 10_000n, 2n ** 62n]))
    const totalMinor = random.below(4) === 0 ? -size : size
    const promise = brokenPromise(totalMinor, weights, allocateBy(totalMinor, weights))
    if (promise) broken[promise] = (broken[promise] ?? 0) + 1
  }
  return broken
}

/** The oracle: judges shares by definition, knowing nothing of how they were made. */
function brokenPromise(
  totalMinor: bigint,
  weights: readonly bigint[],
  shares: readonly bigint[],
): string | undefined {
  if (shares.length !== weights.length) return 'a share is missing'
  let shareSum = 0n
  let weightSum = 0n
  for (const share of shares) shareSum += share
  for (const weight of weights) weightSum += weight
  if (shareSum !== totalMinor) return 'the sum is off'
  for (const [index, weight] of weights.entries()) {
    const share = shares[index] ?? 0n
    if (weight === 0n && share !== 0n) return 'a zero weight got a share'
    if (share !== 0n && share < 0n !== totalMinor < 0n) return 'a sign is wrong'
    const distance = share * weightSum - totalMinor * weight
    if (distance >= weightSum || -distance >= weightSum) return 'a share is a whole unit off'
  }
  return undefined
}

function sharesByWeight(totalMinor: bigint, weights: readonly bigint[]): string[] {
  return allocate(totalMinor, weights)
    .map((share, index) => `${weights[index]}: ${share}`)
    .sort()
}

/** What shops do that leak cents: round each share, then hand the difference to the lines from the first one on. */
function proportional(totalMinor: bigint, weights: readonly bigint[]): bigint[] {
  const shares = roundEach(totalMinor, weights)
  const missing = totalMinor - sumOf(shares)
  const unit = missing < 0n ? -1n : 1n
  return shares.map((share, index) => (BigInt(index) < missing * unit ? share + unit : share))
}

function roundEach(totalMinor: bigint, weights: readonly bigint[]): bigint[] {
  const weightSum = sumOf(weights)
  return weights.map((weight) => {
    const doubled = (2n * totalMinor * weight) / weightSum
    return (doubled + (doubled < 0n ? -1n : 1n)) / 2n
  })
}
