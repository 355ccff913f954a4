import { createHash } from 'node:crypto'
import type { ApprovalQuestion } from '#lib/approvals/contract.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import { formatQuantity } from '#lib/money/quantity.ts'
import type { Draft } from './draft-order.ts'

const draftKind = 'orders.draft'

const mostLines = 20

/** What is asked about an order before it is placed: who wants what, where, and for how much. */
export function approvalQuestion(ctx: QueryContext, draft: Draft): ApprovalQuestion {
  const { company, lines, totals, address } = draft
  const content = [
    ctx.actor.type === 'person' ? ctx.actor.personId : '',
    company.companyId,
    company.currency,
    totals.totalMinor,
    address?.addressId ?? '',
    lines.map(({ product, quantityMilli, netMinor }) => [product.productId, quantityMilli, netMinor]),
  ]
  return {
    kind: draftKind,
    contentHash: createHash('sha256').update(toStoredJson(content)).digest('hex'),
    companyId: company.companyId,
    companyName: company.name,
    totalMinor: totals.totalMinor,
    currency: company.currency,
    lines: lines
      .slice(0, mostLines)
      .map(({ product, quantityMilli }) =>
        `${formatQuantity(quantityMilli, 'en')} × ${product.name}`.slice(0, 200),
      ),
  }
}
