import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** Topic of news about stock: what can be promised of a product was changed. The key is its id. */
export const stockChanged = 'inventory.stock'

/** What an order part wants held. */
export interface StockRequest {
  readonly partId: string
  readonly productId: string
  readonly sku: string
  readonly name: string
  /** Thousandths of the sales unit. */
  readonly quantityMilli: bigint
}

/** Stock that can be promised, held, and shipped. Answered by inventory. */
export interface StockKeeper {
  /**
   * What can still be promised, in thousandths of the sales unit by product id, in one statement; products without
   * stock rows are left out.
   */
  availableOf(ctx: QueryContext, productIds: readonly string[]): Promise<ReadonlyMap<string, bigint>>
  /**
   * Holds stock by guarded writes, in the order of the product ids, so that two orders never wait in a circle.
   *
   * @throws Refused `inventory.out-of-stock` naming the first product that is short
   */
  reserve(ctx: CommandContext, requests: readonly StockRequest[]): Promise<void>
  /** Turns what a part holds into goods that left. */
  ship(ctx: CommandContext, partId: string): Promise<void>
}

export const stockKeeper = port<StockKeeper>('inventory.stock-keeper')
