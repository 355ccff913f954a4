import type { CartItem } from '#lib/cart/contract.ts'
import type { SellableProduct } from '#lib/catalog/contract.ts'
import type { Address } from '#lib/companies/contract.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import type { RefusalValues } from '#lib/kernel/refused.ts'
import type { Price } from '#lib/pricing/contract.ts'
import type { Seller } from '#lib/seller/contract.ts'
import type { TaxDecision } from '#lib/tax/contract.ts'
import { fulfiller } from './contract.ts'

/** Why an order can't be placed as it is. The code is one of the messages' `refusals`. */
export interface DraftProblem {
  readonly code:
    | 'no-seller'
    | 'no-address'
    | 'product-gone'
    | 'no-price'
    | 'no-tax-rate'
    | 'nobody-delivers'
    | 'short-of-stock'
  readonly reason: string
  readonly values: RefusalValues
}

/** What is known of a cart when it is looked over. */
export interface KnownOfCart {
  readonly items: readonly CartItem[]
  readonly products: ReadonlyMap<string, SellableProduct>
  readonly prices: ReadonlyMap<string, Price>
  /** By product id. */
  readonly taxes: ReadonlyMap<string, TaxDecision>
  readonly address: Address | undefined
  readonly seller: Seller | undefined
  readonly ctx: Pick<QueryContext, 'all'>
}

const nobodySells: DraftProblem = {
  code: 'no-seller',
  reason: 'Nothing can be ordered yet, because this shop has not said who sells. Ask us.',
  values: {},
}

/** Everything that stands against an order, all at once, in the order of the cart. */
export function findProblems(known: KnownOfCart): readonly DraftProblem[] {
  if (!known.seller) return [nobodySells]
  const address: readonly DraftProblem[] = known.address
    ? []
    : [{ code: 'no-address', reason: 'Choose one of your company’s addresses.', values: {} }]
  return [...address, ...known.items.flatMap((item) => problemOf(item, known) ?? [])]
}

function problemOf(item: CartItem, known: KnownOfCart): DraftProblem | undefined {
  const product = known.products.get(item.productId)
  if (!product) {
    return {
      code: 'product-gone',
      reason: 'A product can no longer be ordered. Remove it from your cart.',
      values: {},
    }
  }
  const { name } = product
  if (!known.prices.has(item.productId)) {
    return {
      code: 'no-price',
      reason: `${name} has no price in your currency. Remove it from your cart.`,
      values: { name },
    }
  }
  if (!known.taxes.has(item.productId)) {
    return {
      code: 'no-tax-rate',
      reason: `${name} can’t be taxed at this address. Choose another address, or ask us.`,
      values: { name },
    }
  }
  if (!known.ctx.all(fulfiller).some((entry) => entry.kind === product.kind)) {
    return {
      code: 'nobody-delivers',
      reason: `${name} can’t be ordered at the moment, because nobody here delivers it. Remove it from your cart.`,
      values: { name },
    }
  }
  return undefined
}
