import type { CommandContext } from '#lib/kernel/context.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { formatQuantity } from '#lib/money/quantity.ts'
import type { StockKeeper, StockRequest } from './contract.ts'
import { stockChanged } from './contract.ts'
import { stock } from './repository.ts'

const stockKeeper: StockKeeper = {
  async availableOf(ctx, productIds) {
    if (productIds.length === 0) return new Map()
    const rows = await stock(ctx).available(productIds)
    return new Map(rows.map((row) => [row.productId, row.availableMilli]))
  },

  async reserve(ctx, requests) {
    if (requests.length === 0) return
    const sorted = [...requests].sort(byProduct)
    for (const request of sorted) {
      if (!(await stock(ctx).take(request))) throw await outOfStock(ctx, request)
      ctx.announce(stockChanged, request.productId)
    }
    await stock(ctx).hold(
      sorted.map(({ partId, productId, quantityMilli }) => ({
        id: ctx.newId(),
        partId,
        productId,
        quantityMilli,
      })),
      ctx.now,
    )
  },

  async ship(ctx, partId) {
    const held = await stock(ctx).heldBy(partId)
    const shipped = await stock(ctx).markShipped(partId)
    if (shipped !== BigInt(held.length)) {
      throw new Error(`Part ${partId} was shipped by somebody else at the same moment.`)
    }
    for (const entry of held) {
      if (!(await stock(ctx).letGo(entry))) {
        throw new Error(`Less of ${entry.productId} is reserved than part ${partId} holds.`)
      }
    }
  },
}

export default stockKeeper

function byProduct(left: StockRequest, right: StockRequest): number {
  if (left.productId === right.productId) return left.partId < right.partId ? -1 : 1
  return left.productId < right.productId ? -1 : 1
}

async function outOfStock(ctx: CommandContext, { productId, sku, name }: StockRequest): Promise<Refused> {
  const rows = await stock(ctx).available([productId])
  const availableMilli = rows[0]?.availableMilli ?? 0n
  const left = formatQuantity(availableMilli, 'en')
  const reason =
    availableMilli > 0n
      ? `Only ${left} of ${name} (${sku}) can be delivered. Lower the quantity and order again.`
      : `${name} (${sku}) is out of stock. Take it out of the cart and order again.`
  return new Refused('inventory.out-of-stock', reason, { sku, name, left: Number(availableMilli) / 1000 })
}
