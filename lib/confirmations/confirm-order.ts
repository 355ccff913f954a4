import type { PlacedOrder } from '#lib/orders/contract.ts'
import type { TaxOfCategory, TaxReader } from '#lib/tax/contract.ts'
import type { Confirmation } from './confirmation.ts'

/** What the confirmation of an order says. */
export function confirmOrder(order: PlacedOrder, tax: Pick<TaxReader, 'totalsOf'>): Confirmation {
  const lines = order.parts
    .flatMap((part) => part.lines)
    .sort((left, right) => left.position - right.position)
  const categoryOf = ({ taxClass, taxRateBasisPoints }: TaxOfCategory) =>
    lines.find((line) => line.taxClass === taxClass && line.taxRateBasisPoints === taxRateBasisPoints)
      ?.taxReason.category ?? 'S'
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
    taxes: tax.totalsOf(lines).taxes.map((entry) => ({
      category: categoryOf(entry),
      taxRateBasisPoints: entry.taxRateBasisPoints,
      netMinor: entry.netMinor,
      taxMinor: entry.taxMinor,
    })),
    netMinor: order.netMinor,
    totalMinor: order.totalMinor,
  }
}
