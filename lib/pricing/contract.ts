import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** One step of a price: which rule did what. Kept with the order line, so that every price explains itself. */
export interface PriceStep {
  /** `list`, `quantity-tier`, later `contract` ... */
  readonly rule: string
  /** The row or rule that decided. */
  readonly ruleId: string
  /** What one sales unit costs after this step, before tax, in minor units of the price's currency. */
  readonly unitPriceMinor: bigint
}

/** What somebody wants priced. */
export interface PriceRequest {
  readonly productId: string
  /** Thousandths of the sales unit. */
  readonly quantityMilli: bigint
}

/** The price of one unit at a quantity, and why. */
export interface Price {
  readonly productId: string
  readonly unitPriceMinor: bigint
  /** ISO 4217 */
  readonly currency: string
  /** In the order in which the steps were taken; the last one decides. */
  readonly trace: readonly PriceStep[]
}

/** One rung of the quantity ladder. */
export interface PriceTier {
  readonly minQuantityMilli: bigint
  readonly unitPriceMinor: bigint
}

/** What things cost. Answered by pricing, in one statement however many are asked for. */
export interface PriceReader {
  /**
   * Prices by product id; a product without a price in the currency is left out.
   *
   * @param requests at most 500, one per product
   */
  priceOf(
    ctx: QueryContext,
    requests: readonly PriceRequest[],
    currency: string,
  ): Promise<ReadonlyMap<string, Price>>
  /** The ladder of one product, lowest quantity first. */
  tiersOf(ctx: QueryContext, productId: string, currency: string): Promise<readonly PriceTier[]>
}

export const priceReader = port<PriceReader>('pricing.price-reader')

/** What one unit costs when nothing makes it cheaper. */
export interface ListPrice {
  readonly productId: string
  readonly unitPriceMinor: bigint
}

/** Where imports put prices. Answered by pricing. */
export interface PriceWriter {
  /**
   * Sets list prices; the tiers of a product stay as they are. The same price again changes nothing.
   *
   * @param prices at most 500, one per product
   */
  setListPrices(ctx: CommandContext, prices: readonly ListPrice[], currency: string): Promise<void>
}

export const priceWriter = port<PriceWriter>('pricing.price-writer')
