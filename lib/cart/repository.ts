import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { Buyer } from './buyer.ts'
import type { CartItem } from './contract.ts'

/** A line with what its cart holds besides, as the one statement before a change reads it. */
export interface CartPlace {
  readonly cartId: string
  readonly lineCount: number
  /** What the line of the product holds, or null without one. */
  readonly quantityMilli: bigint | null
}

export const mostLines = 200

export const carts = repository(['cart_cart', 'cart_line'], {
  read: (db) => ({
    find: (buyer: Buyer) =>
      db
        .selectFrom('cart_cart')
        .select(['id as cartId', 'version'])
        .where('company_id', '=', buyer.companyId)
        .where('person_id', '=', buyer.personId)
        .executeTakeFirst(),

    items: (cartId: string): Promise<CartItem[]> =>
      db
        .selectFrom('cart_line')
        .select(['product_id as productId', 'quantity_milli as quantityMilli'])
        .where('cart_id', '=', cartId)
        .orderBy('added_at')
        .orderBy('id')
        .limit(mostLines)
        .execute(),

    countLines: async (buyer: Buyer): Promise<number> => {
      const row = await db
        .selectFrom('cart_cart')
        .innerJoin('cart_line', 'cart_line.cart_id', 'cart_cart.id')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('cart_cart.company_id', '=', buyer.companyId)
        .where('cart_cart.person_id', '=', buyer.personId)
        .executeTakeFirst()
      return Number(row?.count ?? 0)
    },

    place: async (buyer: Buyer, productId: string): Promise<CartPlace | undefined> => {
      const row = await db
        .selectFrom('cart_cart')
        .leftJoin('cart_line', 'cart_line.cart_id', 'cart_cart.id')
        .select('cart_cart.id as cartId')
        .select((eb) => [
          eb.fn.count<number>('cart_line.id').as('lineCount'),
          eb.fn
            .max<bigint | null>(
              eb
                .case()
                .when('cart_line.product_id', '=', productId)
                .then(eb.ref('cart_line.quantity_milli'))
                .end(),
            )
            .as('quantityMilli'),
        ])
        .where('cart_cart.company_id', '=', buyer.companyId)
        .where('cart_cart.person_id', '=', buyer.personId)
        .groupBy('cart_cart.id')
        .executeTakeFirst()
      return row && { ...row, quantityMilli: row.quantityMilli === null ? null : BigInt(row.quantityMilli) }
    },
  }),

  write: (db) => ({
    /** Raises the version, which also holds the cart until the commit; tells whether there is one. */
    touch: async (buyer: Buyer, now: Date): Promise<boolean> => {
      const result = await db
        .updateTable('cart_cart')
        .set((eb) => ({ version: eb('version', '+', 1), updated_at: toInstant(now) }))
        .where('company_id', '=', buyer.companyId)
        .where('person_id', '=', buyer.personId)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Begins an empty cart at version 0, unless a rival just did. */
    begin: (cartId: string, buyer: Buyer, now: Date) =>
      insertIfAbsent(db, 'cart_cart', [
        {
          id: cartId,
          company_id: buyer.companyId,
          person_id: buyer.personId,
          version: 0,
          updated_at: toInstant(now),
        },
      ]),

    insertLine: (lineId: string, cartId: string, item: CartItem, now: Date) =>
      db
        .insertInto('cart_line')
        .values({
          id: lineId,
          cart_id: cartId,
          product_id: item.productId,
          quantity_milli: item.quantityMilli,
          added_at: toInstant(now),
        })
        .execute(),

    setQuantity: (cartId: string, item: CartItem) =>
      db
        .updateTable('cart_line')
        .set({ quantity_milli: item.quantityMilli })
        .where('cart_id', '=', cartId)
        .where('product_id', '=', item.productId)
        .execute(),

    removeLine: (cartId: string, productId: string) =>
      db.deleteFrom('cart_line').where('cart_id', '=', cartId).where('product_id', '=', productId).execute(),

    /** Raises the version of the cart that is at one; false when it was changed since. */
    take: async (buyer: Buyer, version: number, now: Date): Promise<boolean> => {
      const result = await db
        .updateTable('cart_cart')
        .set({ version: version + 1, updated_at: toInstant(now) })
        .where('company_id', '=', buyer.companyId)
        .where('person_id', '=', buyer.personId)
        .where('version', '=', version)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    // With `in` MariaDB would read every line of every cart.
    removeLines: (buyer: Buyer) =>
      db
        .deleteFrom('cart_line')
        .where('cart_id', '=', (eb) =>
          eb
            .selectFrom('cart_cart')
            .select('id')
            .where('company_id', '=', buyer.companyId)
            .where('person_id', '=', buyer.personId),
        )
        .execute(),
  }),
})
