import type { PlacedLine, PlacedOrder } from '#lib/orders/contract.ts'
import type { TaxReader } from '#lib/tax/contract.ts'
import { vatCategories } from '#lib/tax/contract.ts'
import type { Confirmation } from './confirmation.ts'

/** What the confirmation of an order says. */
export function confirmOrder(order: PlacedOrder, tax: Pick<TaxReader, 'totalsOf'>): Confirmation {
  const lines = order.parts
    .flatMap((part) => part.lines)
    .sort((left, right) => left.position - right.position)
  return {
    orderNumber: order.orderNumber,
    orderHash: order.contentHash,
    placedAt: order.placedAt,
    companyName: order.companyName,
    personName: order.personName,
    vatId: order.vatId,
    poNumber: order.poNumber,
    note: order.note,
    paymentMethod: order.paymentMethod,
    address: order.address,
    currency: order.currency,
    lines: lines.map(({ sku, name, unit, quantityMilli, unitPriceMinor, netMinor, taxRateBasisPoints }) => ({
      sku,
      name,
      unit,
      quantityMilli,
      unitPriceMinor,
      netMinor,
      taxRateBasisPoints,
    })),
    taxes: taxesOf(lines, tax),
    netMinor: order.netMinor,
    totalMinor: order.totalMinor,
  }
}

/**
 * The sums by VAT category and rate (BG-23). They are the order's own: lines of one class and rate were taxed
 * together, and what goes untaxed adds nothing, whatever the reason.
 */
function taxesOf(lines: readonly PlacedLine[], tax: Pick<TaxReader, 'totalsOf'>): Confirmation['taxes'] {
  const sums = new Map<string, Confirmation['taxes'][number]>()
  for (const category of vatCategories) {
    const own = lines.filter((line) => line.taxReason.category === category)
    for (const { taxRateBasisPoints, netMinor, taxMinor } of tax.totalsOf(own).taxes) {
      const key = `${category} ${taxRateBasisPoints}`
      const before = sums.get(key) ?? { category, taxRateBasisPoints, netMinor: 0n, taxMinor: 0n }
      sums.set(key, {
        ...before,
        netMinor: before.netMinor + netMinor,
        taxMinor: before.taxMinor + taxMinor,
      })
    }
  }
  return [...sums.values()]
}
