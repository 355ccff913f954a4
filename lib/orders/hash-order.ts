import { createHash } from 'node:crypto'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { FrozenLine, FrozenOrder, FrozenPart } from './frozen-order.ts'

/** What of an order the hash seals. Everything of it can be read back from the tables. */
export type SealedOrder = Omit<FrozenOrder, 'contentHash' | 'kinds' | 'lines'> & {
  readonly lines: readonly Omit<FrozenLine, 'isStockTracked'>[]
}

/** SHA-256, in hexadecimal, over an order as it was placed: whoever changes a frozen order is found out by it. */
export function hashOrder(order: SealedOrder): string {
  const sealed = [
    sellerOf(order),
    [order.orderId, order.companyId, order.vatId, order.companyName, order.personId, order.personName],
    [order.unitId, order.placedBy?.personId ?? null, order.placedBy?.name ?? null],
    [order.currency, order.netMinor, order.taxMinor, order.totalMinor],
    [order.poNumber, order.note, order.paymentMethod],
    addressOf(order),
    order.parts.map(partOf),
    order.lines.map(lineOf),
  ]
  return createHash('sha256').update(toStoredJson(sealed)).digest('hex')
}

function sellerOf({ seller }: SealedOrder): readonly (readonly string[])[] {
  return [
    [seller.sellerId, seller.name, seller.street, seller.postalCode, seller.city, seller.country],
    [seller.vatId, seller.registerNumber, seller.bankName, seller.iban, seller.bic],
    [seller.currency, seller.timeZone, seller.location, seller.email, seller.phone],
  ]
}

function addressOf({ address }: SealedOrder): readonly string[] {
  const { addressId, label, street, postalCode, city, country } = address
  return [addressId, label, street, postalCode, city, country]
}

function partOf(part: FrozenPart): readonly unknown[] {
  return [part.partId, part.position, part.kind, part.netMinor, part.taxMinor, part.totalMinor]
}

function lineOf(line: Omit<FrozenLine, 'isStockTracked'>): readonly unknown[] {
  return [
    [line.lineId, line.partId, line.position, line.productId, line.sku, line.name, line.kind, line.unit],
    [line.quantityMilli, line.unitPriceMinor, line.netMinor, line.taxClass, line.taxRateBasisPoints],
    [line.taxReason.category, line.taxReason.rule, line.taxReason.country],
    [line.taxReason.on, line.taxReason.source],
    line.priceTrace.map(({ rule, ruleId, unitPriceMinor }) => [rule, ruleId, unitPriceMinor]),
    [line.durationMinutes, line.skill, line.billingIntervalMonths, line.termMonths],
  ]
}
