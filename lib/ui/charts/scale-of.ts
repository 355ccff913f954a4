/** The measure along one edge of a chart. */
export interface Scale {
  /** Round numbers from the lowest to the highest, which bound the chart. */
  readonly ticks: readonly number[]
  /** Where a value lies between the lowest tick, 0, and the highest, 1. */
  readonly placeOf: (value: number) => number
}

const mostTicks = 6
const roundSteps = [1, 2, 5, 10]
/** Enough to say every tick, too few to say what binary fractions add. */
const digits = 12

/** A scale with round ticks that holds every value, and zero, so that heights can be compared. */
export function scaleOf(values: readonly number[]): Scale {
  const known = values.filter((value) => Number.isFinite(value))
  const low = Math.min(0, ...known)
  const high = Math.max(0, ...known)
  const isCount = known.every((value) => Number.isInteger(value))
  const step = Math.max(stepOf(high - low), isCount ? 1 : 0)
  const from = Math.floor(round(low / step))
  const to = Math.max(Math.ceil(round(high / step)), from + 1)
  const ticks = Array.from({ length: to - from + 1 }, (_, place) => round((from + place) * step))
  const range = (to - from) * step
  return { ticks, placeOf: (value) => (value - from * step) / range }
}

/** The smallest round step by which a range has few enough ticks. */
function stepOf(range: number): number {
  if (range === 0) return 1
  const rough = range / (mostTicks - 2)
  const power = 10 ** Math.floor(Math.log10(rough))
  return round(power * (roundSteps.find((step) => step >= round(rough / power)) ?? 10))
}

function round(value: number): number {
  return Number(value.toPrecision(digits))
}
