import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { FrozenLine } from './frozen-order.ts'

/** A line of an order as its table keeps it. */
export function lineRow(orderId: string, line: FrozenLine) {
  return {
    id: line.lineId,
    order_id: orderId,
    part_id: line.partId,
    position: line.position,
    product_id: line.productId,
    sku: line.sku,
    name: line.name,
    kind: line.kind,
    unit: line.unit,
    quantity_milli: line.quantityMilli,
    unit_price_minor: line.unitPriceMinor,
    net_minor: line.netMinor,
    tax_class: line.taxClass,
    tax_rate_basis_points: line.taxRateBasisPoints,
    tax_reason: toStoredJson(line.taxReason),
    price_trace: toStoredJson(line.priceTrace),
    duration_minutes: line.durationMinutes,
    skill: line.skill,
    billing_interval_months: line.billingIntervalMonths,
    term_months: line.termMonths,
  }
}
