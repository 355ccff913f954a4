import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** A line of a cart: what and how much; names and prices are looked up when they are needed. */
export interface CartItem {
  readonly productId: string
  /** Thousandths of the sales unit: 1000n is one piece. */
  readonly quantityMilli: bigint
}

/** The actor's own cart. */
export interface CartContents {
  readonly cartId: string
  /** Raised by every change. */
  readonly version: number
  /** In the order in which they were added; at most 200. */
  readonly items: readonly CartItem[]
}

/** The cart for checkout. Answered by cart; always the actor's own. */
export interface CartReader {
  /** The actor's cart, or nothing when nothing was ever added. */
  find(ctx: QueryContext): Promise<CartContents | undefined>
  /** How many lines it has, in one statement. */
  countLines(ctx: QueryContext): Promise<number>
  /**
   * Takes the actor's cart for an order: empties it by a guarded write on its version.
   *
   * @throws Refused `cart.changed` when it is not at this version any more
   */
  take(ctx: CommandContext, version: number): Promise<void>
}

export const cartReader = port<CartReader>('cart.cart-reader')
