interface Portion {
  readonly index: number
  readonly weight: bigint
  readonly remainder: bigint
}

/**
 * Shares an amount out by weight so that nothing is lost: the largest remainder method, also called Hamilton's, on
 * exact integers.
 *
 * The shares add up to the total, carry its sign, and lie less than one minor unit from the exact proportion; a
 * weight of zero gets zero. A unit left over goes to the largest remainder, then to the larger weight, then to
 * the earlier entry, so that the order of the weights decides only between equal ones.
 *
 * @throws RangeError when a weight is negative, or when there is an amount to share but every weight is zero:
 *   equal shares would put money on lines that must stay untouched, so the caller has to choose
 */
export function allocate(totalMinor: bigint, weights: readonly bigint[]): bigint[] {
  const weightSum = sumOfWeights(weights)
  if (totalMinor === 0n) return weights.map(() => 0n)
  if (weightSum === 0n) {
    throw new RangeError('An amount cannot be shared out over weights that are all zero.')
  }
  const unit = totalMinor < 0n ? -1n : 1n
  const magnitude = totalMinor * unit
  const shares: bigint[] = []
  const portions: Portion[] = []
  let unshared = magnitude
  for (const [index, weight] of weights.entries()) {
    const scaled = magnitude * weight
    const share = scaled / weightSum
    shares.push(share * unit)
    portions.push({ index, weight, remainder: scaled % weightSum })
    unshared -= share
  }
  for (const { index } of portions.sort(byClaim).slice(0, Number(unshared))) {
    shares[index] = (shares[index] ?? 0n) + unit
  }
  return shares
}

function sumOfWeights(weights: readonly bigint[]): bigint {
  let sum = 0n
  for (const weight of weights) {
    if (weight < 0n) throw new RangeError('A weight must not be negative.')
    sum += weight
  }
  return sum
}

function byClaim(left: Portion, right: Portion): number {
  if (left.remainder !== right.remainder) return left.remainder > right.remainder ? -1 : 1
  if (left.weight !== right.weight) return left.weight > right.weight ? -1 : 1
  return left.index - right.index
}
