import { addToCart } from '#lib/cart/commands/add-to-cart.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { newBuyer } from '../../support/factories/actor.ts'
import { createAddress } from '../../support/factories/company.ts'
import { mintSession } from '../../support/mint-session.ts'

/** Somebody of a company of their own, signed in. */
export interface ProofBuyer {
  readonly person: Person & { readonly companyId: string }
  readonly addressId: string
  readonly cookie: string
}

/** What a cart holds: pieces by product. */
export type CartLines = readonly { readonly productId: string; readonly quantityMilli: bigint }[]

export async function newProofBuyer(kernel: Kernel): Promise<ProofBuyer> {
  const person = await newBuyer(kernel)
  const { addressId } = await createAddress(kernel, person.companyId)
  return { person, addressId, cookie: await mintSession(kernel, person.personId) }
}

/**
 * Puts exactly these lines into the buyer's cart, in this order.
 *
 * @returns the cart's version, which an order names
 */
export async function putIntoCart(kernel: Kernel, { person }: ProofBuyer, lines: CartLines): Promise<number> {
  await kernel.database.write((transaction) =>
    transaction
      .deleteFrom('cart_line')
      .where('cart_id', 'in', (eb) =>
        eb.selectFrom('cart_cart').select('id').where('person_id', '=', person.personId),
      )
      .execute(),
  )
  for (const line of lines) await execute(kernel, addToCart, line, { actor: person })
  const { version } = await kernel.database.read((reader) =>
    reader
      .selectFrom('cart_cart')
      .select('version')
      .where('person_id', '=', person.personId)
      .executeTakeFirstOrThrow(),
  )
  return version
}
