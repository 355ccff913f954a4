import type { Address } from '#lib/companies/contract.ts'
import type { SellableProduct } from '#lib/catalog/contract.ts'
import { addToCart } from '#lib/cart/commands/add-to-cart.ts'
import { cartReader } from '#lib/cart/contract.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { query } from '#lib/kernel/command.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import type { PlaceOrderInput } from '#lib/orders/place-order-input.ts'
import { z } from 'zod'
import { newBuyer } from './factories/actor.ts'
import { createAddress } from './factories/company.ts'
import type { GivenPerson } from './factories/person.ts'
import { createProduct, createTaxRate } from './factories/product.ts'
import { createSeller } from './factories/seller.ts'

/** A buyer with an address, and one product of each kind. */
export interface ReadyToOrder {
  readonly buyer: Person & { readonly companyId: string }
  readonly address: Address
  readonly pump: SellableProduct
  readonly visit: SellableProduct
  readonly care: SellableProduct
}

/** Prepares everything that an order of three kinds needs: pump 125.00, visit 180.00, care plan 49.00 a month. */
export async function readyToOrder(
  kernel: Kernel,
  stockMilli = 10_000n,
  person: GivenPerson = {},
): Promise<ReadyToOrder> {
  const buyer = await newBuyer(kernel, person)
  const address = await createAddress(kernel, buyer.companyId)
  await createTaxRate(kernel)
  await createSeller(kernel)
  return {
    buyer,
    address,
    pump: await createProduct(kernel, { stockMilli }),
    visit: await createProduct(kernel, {
      kind: 'service',
      name: 'Commissioning',
      unit: 'visit',
      unitPriceMinor: 18_000n,
      durationMinutes: 120,
      skill: 'pumps',
    }),
    care: await createProduct(kernel, {
      kind: 'subscription',
      name: 'Care plan',
      unit: 'plan',
      unitPriceMinor: 4_900n,
      billingIntervalMonths: 1,
      termMonths: 12,
    }),
  }
}

/** Fills the buyer's cart and answers the input that orders it. */
export async function fillCart(
  kernel: Kernel,
  ready: Pick<ReadyToOrder, 'buyer' | 'address'>,
  products: readonly SellableProduct[],
  quantityMilli = 1000n,
): Promise<PlaceOrderInput> {
  for (const { productId } of products) {
    await execute(kernel, addToCart, { productId, quantityMilli }, { actor: ready.buyer })
  }
  const cart = await ask(kernel, readCart, {}, { actor: ready.buyer })
  return {
    cartVersion: cart?.version ?? 0,
    addressId: ready.address.addressId,
    paymentMethod: 'on-account',
    poNumber: 'PO-4711',
    note: '',
  }
}

const readCart = query({
  id: 'test.read-cart',
  needs: 'anyone',
  input: z.strictObject({}),
  run: async (ctx) => (await ctx.port(cartReader)).find(ctx),
})
