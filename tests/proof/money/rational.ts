/** A fraction, kept as it comes: the reference is naive so that it can be read. */
export interface Rational {
  readonly numerator: bigint
  /** Positive. */
  readonly denominator: bigint
}

export const zero: Rational = { numerator: 0n, denominator: 1n }

/** Reads `12.50`. */
export function rational(text: string): Rational {
  const [whole = '0', fraction = ''] = text.split('.')
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) }
}

export function plus(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  }
}

export function minus(left: Rational, right: Rational): Rational {
  return plus(left, { ...right, numerator: -right.numerator })
}

export function times(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator * right.numerator,
    denominator: left.denominator * right.denominator,
  }
}

/** Negative, zero or positive as the left one is smaller, equal or larger. */
export function compare(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator
  return Number(difference > 0n) - Number(difference < 0n)
}

/** The number of whole steps in an amount that is not negative. */
export function wholeSteps(amount: Rational, step: Rational): bigint {
  return (amount.numerator * step.denominator) / (amount.denominator * step.numerator)
}

/** The nearest multiple of a step to an amount that is not negative; halves go up. */
export function roundTo(amount: Rational, step: Rational): Rational {
  const half = times(step, { numerator: 1n, denominator: 2n })
  return times(step, { numerator: wholeSteps(plus(amount, half), step), denominator: 1n })
}
