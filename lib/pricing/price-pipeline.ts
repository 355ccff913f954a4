import type { Price, PriceStep } from './contract.ts'

/** One price as it is stored: what a unit costs from a quantity on. */
export interface PriceRow {
  readonly id: string
  readonly productId: string
  readonly minQuantityMilli: bigint
  readonly unitPriceMinor: bigint
}

/** What a step may look at. */
export interface PriceQuestion {
  readonly rows: readonly PriceRow[]
  readonly quantityMilli: bigint
}

/** A rule that may set the price anew; what it does is kept in the trace. */
export type PricingRule = (question: PriceQuestion, trace: readonly PriceStep[]) => PriceStep | undefined

/** The quantity of the row that holds for any quantity. */
export const listQuantityMilli = 0n

/** In the order in which they are asked. */
const rules: readonly PricingRule[] = [listPrice, quantityTier]

/** What one unit of a product costs at a quantity; nothing when no rule sets a price. */
export function priceThrough(
  productId: string,
  currency: string,
  question: PriceQuestion,
  steps: readonly PricingRule[] = rules,
): Price | undefined {
  const trace: PriceStep[] = []
  for (const rule of steps) {
    const step = rule(question, trace)
    if (step) trace.push(step)
  }
  const last = trace.at(-1)
  return last && { productId, currency, unitPriceMinor: last.unitPriceMinor, trace }
}

function listPrice({ rows }: PriceQuestion): PriceStep | undefined {
  const row = rows.find((entry) => entry.minQuantityMilli === listQuantityMilli)
  return row && { rule: 'list', ruleId: row.id, unitPriceMinor: row.unitPriceMinor }
}

function quantityTier({ rows, quantityMilli }: PriceQuestion): PriceStep | undefined {
  const reached = rows.filter(
    (row) => row.minQuantityMilli > listQuantityMilli && row.minQuantityMilli <= quantityMilli,
  )
  const row = reached.reduce<PriceRow | undefined>(
    (best, entry) => (best && best.minQuantityMilli > entry.minQuantityMilli ? best : entry),
    undefined,
  )
  return row && { rule: 'quantity-tier', ruleId: row.id, unitPriceMinor: row.unitPriceMinor }
}
