import type { CommandContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { Draft, DraftLine } from './draft-order.ts'
import type { PlaceOrderInput } from './place-order-input.ts'
import type { FrozenLine, FrozenOrder, FrozenPart } from './frozen-order.ts'
import { hashOrder } from './hash-order.ts'
import type { OrderPart } from './split-order.ts'

/** Takes a draft without problems as it is: whatever changes later, the order does not. */
export function freezeOrder(ctx: CommandContext, draft: Draft, input: PlaceOrderInput): FrozenOrder {
  const { actor } = ctx
  if (actor.type !== 'person' || !actor.unitId || !draft.address || !draft.seller) throw new NotFound()
  const split = draft.parts.map((part, index) => ({
    part: frozenPart(ctx, part, index),
    lineIds: part.lineIds,
  }))
  const partIds = new Map(
    split.flatMap(({ part, lineIds }) => lineIds.map((lineId) => [lineId, part.partId])),
  )
  const content = {
    orderId: ctx.newId(),
    seller: draft.seller,
    vatId: draft.company.vatId ?? '',
    companyId: draft.company.companyId,
    companyName: draft.company.name,
    unitId: actor.unitId,
    personId: actor.personId,
    personName: actor.name,
    placedBy: actor.staff ?? null,
    currency: draft.company.currency,
    poNumber: input.poNumber,
    note: input.note,
    paymentMethod: input.paymentMethod,
    address: draft.address,
    netMinor: draft.totals.netMinor,
    taxMinor: draft.totals.taxMinor,
    totalMinor: draft.totals.totalMinor,
    kinds: [...new Set(draft.parts.map((part) => part.kind))],
    parts: split.map(({ part }) => part),
    lines: draft.lines.map((line, index) => frozenLine(ctx, line, index, partIds.get(line.lineId) ?? '')),
  }
  return { ...content, contentHash: hashOrder(content) }
}

function frozenPart(ctx: CommandContext, part: OrderPart, index: number): FrozenPart {
  const { kind, netMinor, taxMinor, totalMinor } = part
  return { partId: ctx.newId(), position: index + 1, kind, netMinor, taxMinor, totalMinor }
}

function frozenLine(ctx: CommandContext, line: DraftLine, index: number, partId: string): FrozenLine {
  const { product, price } = line
  return {
    lineId: ctx.newId(),
    partId,
    position: index + 1,
    productId: product.productId,
    sku: product.sku,
    name: product.name,
    kind: product.kind,
    unit: product.unit,
    quantityMilli: line.quantityMilli,
    unitPriceMinor: price.unitPriceMinor,
    netMinor: line.netMinor,
    taxClass: line.taxClass,
    taxRateBasisPoints: line.taxRateBasisPoints,
    taxReason: line.taxReason,
    priceTrace: price.trace,
    isStockTracked: product.isStockTracked,
    durationMinutes: product.durationMinutes,
    skill: product.skill,
    billingIntervalMonths: product.billingIntervalMonths,
    termMonths: product.termMonths,
  }
}
