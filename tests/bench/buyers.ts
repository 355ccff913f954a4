import { addToCart } from '#lib/cart/commands/add-to-cart.ts'
import type { SellableProduct } from '#lib/catalog/contract.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { newBuyer } from '../support/factories/actor.ts'
import { createAddress } from '../support/factories/company.ts'
import { createProduct } from '../support/factories/product.ts'
import { mintSession } from '../support/mint-session.ts'

/** Somebody who is signed in. */
export interface BenchBuyer {
  readonly person: Person
  readonly cookie: string
}

const atOnce = 8
const stockMilli = 1_000_000_000n

/** Buyers of as many companies, each with an address. */
export function createBuyers(kernel: Kernel, count: number): Promise<readonly BenchBuyer[]> {
  return repeat(count, async () => {
    const person = await newBuyer(kernel)
    await createAddress(kernel, person.companyId)
    return { person, cookie: await mintSession(kernel, person.personId) }
  })
}

/** Buyers who have one product of each kind in their carts. */
export async function createBuyersWithCart(kernel: Kernel, count: number): Promise<readonly BenchBuyer[]> {
  const assortments = await repeat(20, () => createAssortment(kernel))
  const buyers = await createBuyers(kernel, count)
  return repeat(count, async (index) => {
    const buyer = buyers[index] as BenchBuyer
    for (const { productId } of assortments[index % assortments.length] ?? []) {
      await execute(kernel, addToCart, { productId, quantityMilli: 1000n }, { actor: buyer.person })
    }
    return buyer
  })
}

function createAssortment(kernel: Kernel): Promise<readonly SellableProduct[]> {
  return Promise.all([
    createProduct(kernel, { stockMilli }),
    createProduct(kernel, {
      kind: 'service',
      name: 'Commissioning',
      unit: 'visit',
      durationMinutes: 120,
      skill: 'pumps',
    }),
    createProduct(kernel, {
      kind: 'subscription',
      name: 'Care plan',
      unit: 'plan',
      billingIntervalMonths: 1,
      termMonths: 12,
    }),
  ])
}

/** Does something many times, a few at once, and keeps the order. */
export async function repeat<T>(count: number, make: (index: number) => Promise<T>): Promise<readonly T[]> {
  const made: T[] = Array.from({ length: count })
  let next = 0
  const work = async (): Promise<void> => {
    while (next < count) {
      const index = next++
      made[index] = await make(index)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return made
}
