import { stockKeeper } from '#lib/inventory/contract.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { milliPerUnit } from '#lib/money/quantity.ts'
import type { DraftLine } from './draft-order.ts'
import type { DraftProblem } from './find-problems.ts'

/** What there is too little of just now, so that it is said before the order is sent. Placing it decides. */
export async function findShortages(
  ctx: QueryContext,
  lines: readonly DraftLine[],
): Promise<readonly DraftProblem[]> {
  const tracked = lines.filter(({ kind, product }) => kind === 'physical' && product.isStockTracked)
  const productIds = tracked.map(({ product }) => product.productId)
  const available = await (await ctx.port(stockKeeper)).availableOf(ctx, productIds)
  return tracked.flatMap(({ product: { productId, name, sku }, quantityMilli }) => {
    const availableMilli = available.get(productId) ?? 0n
    if (availableMilli >= quantityMilli) return []
    const left = Number(availableMilli) / Number(milliPerUnit)
    return {
      code: 'short-of-stock',
      reason: `Only ${left} of ${name} (${sku}) can be delivered. Change the quantity in your cart.`,
      values: { name, sku, left },
    }
  })
}
