import type { CartContents } from '#lib/cart/contract.ts'
import { cartReader } from '#lib/cart/contract.ts'
import type { SellableProduct } from '#lib/catalog/contract.ts'
import { productReader } from '#lib/catalog/contract.ts'
import type { Address, CompanySummary } from '#lib/companies/contract.ts'
import { companyReader } from '#lib/companies/contract.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { lineNetMinor } from '#lib/money/quantity.ts'
import type { Price } from '#lib/pricing/contract.ts'
import { priceReader } from '#lib/pricing/contract.ts'
import type { Seller } from '#lib/seller/contract.ts'
import { sellerReader } from '#lib/seller/contract.ts'
import type { TaxableSale, TaxDecision, TaxedTotals, TaxReason } from '#lib/tax/contract.ts'
import { taxReader } from '#lib/tax/contract.ts'
import type { DraftProblem } from './find-problems.ts'
import { findProblems } from './find-problems.ts'
import type { OrderPart } from './split-order.ts'
import { splitOrder } from './split-order.ts'

/** A line of an order that is not placed yet. */
export interface DraftLine {
  readonly lineId: string
  readonly destinationId: string
  readonly product: SellableProduct
  readonly price: Price
  readonly kind: SellableProduct['kind']
  readonly quantityMilli: bigint
  readonly netMinor: bigint
  readonly taxClass: string
  readonly taxRateBasisPoints: number
  readonly taxReason: TaxReason
}

/** How the order is wanted. */
export interface DraftWish {
  /** Where to deliver; the company's main address when it is left out. */
  readonly addressId?: string | undefined
  /** The language of the products' names. */
  readonly locale: string
}

/** An order as it would be placed now: what the preview shows and what placing keeps. */
export interface Draft {
  /** The legal entity that would sell; undefined while the shop has none. */
  readonly seller: Seller | undefined
  readonly company: CompanySummary
  readonly cart: CartContents
  readonly addresses: readonly Address[]
  readonly address: Address | undefined
  readonly lines: readonly DraftLine[]
  readonly parts: readonly OrderPart[]
  readonly totals: TaxedTotals
  readonly problems: readonly DraftProblem[]
}

/**
 * Turns the actor's cart into the order that it would become.
 *
 * @returns nothing when the cart is empty
 */
export async function draftOrder(ctx: QueryContext, wish: DraftWish): Promise<Draft | undefined> {
  const cart = await (await ctx.port(cartReader)).find(ctx)
  if (!cart || cart.items.length === 0) return undefined
  const { company, addresses } = await customerOf(ctx)
  const { addressId, locale } = wish
  const address = addressId ? addresses.find((entry) => entry.addressId === addressId) : addresses[0]
  const productIds = cart.items.map((item) => item.productId)
  const products = await (await ctx.port(productReader)).findSellable(ctx, productIds, locale)
  const prices = await (await ctx.port(priceReader)).priceOf(ctx, cart.items, company.currency)
  const seller = await (await ctx.port(sellerReader)).findDefault(ctx)
  const sale = seller && saleOf(ctx, seller, company, address)
  const taxes = await taxesOf(ctx, sale, products)
  const known = { items: cart.items, products, prices, taxes, address, seller, ctx }
  const lines = linesOf(known)
  const totals = (await ctx.port(taxReader)).totalsOf(lines)
  const parts = splitOrder(lines, totals.taxes)
  return { seller, company, cart, addresses, address, lines, parts, totals, problems: findProblems(known) }
}

function saleOf(
  ctx: QueryContext,
  seller: Seller,
  company: CompanySummary,
  address: Address | undefined,
): TaxableSale {
  return {
    sellerCountry: seller.country,
    buyerVatId: company.vatId ?? '',
    destination: address?.country ?? company.country,
    on: ctx.today,
  }
}

/** How each product of a sale is taxed, by its id. */
async function taxesOf(
  ctx: QueryContext,
  sale: TaxableSale | undefined,
  products: ReadonlyMap<string, SellableProduct>,
): Promise<ReadonlyMap<string, TaxDecision>> {
  if (!sale) return new Map()
  const sold = [...products.values()]
  const items = sold.map(({ taxClass, kind }) => ({
    taxClass,
    supply: kind === 'physical' ? ('goods' as const) : ('services' as const),
  }))
  const decisions = await (await ctx.port(taxReader)).decide(ctx, sale, items)
  return new Map(
    sold.flatMap(({ productId }, index) => {
      const decision = decisions[index]
      return decision ? [[productId, decision] as const] : []
    }),
  )
}

async function customerOf(
  ctx: QueryContext,
): Promise<{ readonly company: CompanySummary; readonly addresses: readonly Address[] }> {
  const companyId = ctx.actor.type === 'person' ? ctx.actor.companyId : null
  const companies = await ctx.port(companyReader)
  const company = companyId ? await companies.find(ctx, companyId) : undefined
  if (!company) throw new NotFound()
  return { company, addresses: await companies.addresses(ctx, company.companyId) }
}

function linesOf(known: Parameters<typeof findProblems>[0]): DraftLine[] {
  return known.items.flatMap((item, index) => {
    const product = known.products.get(item.productId)
    const price = known.prices.get(item.productId)
    const tax = known.taxes.get(item.productId)
    if (!product || !price || !tax) return []
    return {
      lineId: String(index),
      destinationId: known.address?.addressId ?? '',
      product,
      price,
      kind: product.kind,
      quantityMilli: item.quantityMilli,
      netMinor: lineNetMinor(price.unitPriceMinor, item.quantityMilli),
      taxClass: product.taxClass,
      taxRateBasisPoints: tax.taxRateBasisPoints,
      taxReason: tax.reason,
    }
  })
}
