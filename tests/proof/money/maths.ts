import { allocate } from '#lib/money/allocate.ts'
import { lineNetMinor } from '#lib/money/quantity.ts'
import { divideRounded } from '#lib/money/round.ts'
import { sumOf } from '#lib/money/sum.ts'
import { splitOrder } from '#lib/orders/split-order.ts'
import { taxOfLines } from '#lib/tax/tax-of-lines.ts'

/** Everything that counts money in an order. */
export interface Maths {
  readonly lineNetMinor: typeof lineNetMinor
  readonly allocate: typeof allocate
  readonly taxOfLines: typeof taxOfLines
  readonly splitOrder: typeof splitOrder
}

/** What other shops do, and why their sums differ by a cent. */
export const moneyFaults = {
  'tax-per-line': 'The tax is rounded on each line.',
  'topped-up-in-turn': 'Shares are rounded down, and what is left goes to the lines from the first one on.',
  'remainder-dropped': 'Shares are rounded down, and what is left is nobody’s.',
} as const

export type MoneyFault = keyof typeof moneyFaults

/** The shop's maths, or a copy with one fault. */
export function mathsWith(fault: MoneyFault | undefined): Maths {
  const sound: Maths = { lineNetMinor, allocate, taxOfLines, splitOrder }
  if (fault === 'tax-per-line') return { ...sound, taxOfLines: taxedByLine }
  if (fault === 'topped-up-in-turn') return { ...sound, allocate: toppedUpInTurn }
  if (fault === 'remainder-dropped') return { ...sound, allocate: roundedDown }
  return sound
}

const taxedByLine: Maths['taxOfLines'] = (lines) => {
  const taxes = taxOfLines(lines).taxes.map((tax) => {
    const own = lines.filter(
      (line) => line.taxClass === tax.taxClass && line.taxRateBasisPoints === tax.taxRateBasisPoints,
    )
    const rate = BigInt(tax.taxRateBasisPoints)
    return { ...tax, taxMinor: sumOf(own.map((line) => divideRounded(line.netMinor * rate, 10_000n))) }
  })
  const netMinor = sumOf(taxes.map((tax) => tax.netMinor))
  const taxMinor = sumOf(taxes.map((tax) => tax.taxMinor))
  return { taxes, netMinor, taxMinor, totalMinor: netMinor + taxMinor }
}

/** As Sylius' ProportionalIntegerDistributor does it. */
const toppedUpInTurn: Maths['allocate'] = (totalMinor, weights) => {
  const shares = roundedDown(totalMinor, weights)
  const missing = totalMinor - sumOf(shares)
  const unit = missing < 0n ? -1n : 1n
  return shares.map((share, index) => (BigInt(index) < missing * unit ? share + unit : share))
}

const roundedDown: Maths['allocate'] = (totalMinor, weights) => {
  const sum = sumOf(weights)
  return weights.map((weight) => (sum === 0n ? 0n : (totalMinor * weight) / sum))
}
