import type { DraftLine } from './draft-order.ts'

/** What comes back every so many months, before tax. */
export interface RecurringCharge {
  readonly intervalMonths: number
  readonly netMinor: bigint
}

/** What subscriptions cost from their second period on, by interval, the shortest first. */
export function recurringOf(
  lines: readonly Pick<DraftLine, 'product' | 'netMinor'>[],
): readonly RecurringCharge[] {
  const byInterval = new Map<number, bigint>()
  for (const { product, netMinor } of lines) {
    if (product.kind !== 'subscription' || product.billingIntervalMonths === null) continue
    const known = byInterval.get(product.billingIntervalMonths) ?? 0n
    byInterval.set(product.billingIntervalMonths, known + netMinor)
  }
  return [...byInterval]
    .map(([intervalMonths, netMinor]) => ({ intervalMonths, netMinor }))
    .sort((left, right) => left.intervalMonths - right.intervalMonths)
}
