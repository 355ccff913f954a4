import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { takeGuarded } from '#lib/kernel/reservation.ts'
import { location } from './location.ts'

/** What a part holds of a product. */
export interface HeldStock {
  readonly productId: string
  readonly quantityMilli: bigint
}

/** A new hold of a part on a product. */
export interface NewReservation extends HeldStock {
  readonly id: string
  readonly partId: string
}

export const stock = repository(['inventory_stock', 'inventory_reservation'], {
  read: (db) => ({
    available(
      productIds: readonly string[],
    ): Promise<readonly { readonly productId: string; readonly availableMilli: bigint }[]> {
      return db
        .selectFrom('inventory_stock')
        .select(['product_id as productId', 'available_milli as availableMilli'])
        .where('product_id', 'in', productIds)
        .where('location', '=', location)
        .execute()
    },
    heldBy(partId: string): Promise<readonly HeldStock[]> {
      return db
        .selectFrom('inventory_reservation')
        .select(['product_id as productId', 'quantity_milli as quantityMilli'])
        .where('part_id', '=', partId)
        .where('state', '=', 'held')
        .orderBy('product_id')
        .execute()
    },
  }),
  write: (db) => ({
    /** Moves stock from available to reserved; answers whether there was enough. */
    take({ productId, quantityMilli }: HeldStock): Promise<boolean> {
      return takeGuarded(db, {
        table: 'inventory_stock',
        where: { product_id: productId, location },
        column: 'available_milli',
        into: 'reserved_milli',
        amount: quantityMilli,
      })
    },
    async hold(rows: readonly NewReservation[], now: Date): Promise<void> {
      await db
        .insertInto('inventory_reservation')
        .values(
          rows.map((row) => ({
            id: row.id,
            part_id: row.partId,
            product_id: row.productId,
            location,
            quantity_milli: row.quantityMilli,
            state: 'held',
            created_at: toInstant(now),
          })),
        )
        .execute()
    },
    /** Answers how many holds of the part became shipped. */
    async markShipped(partId: string): Promise<bigint> {
      const result = await db
        .updateTable('inventory_reservation')
        .set({ state: 'shipped' })
        .where('part_id', '=', partId)
        .where('state', '=', 'held')
        .executeTakeFirst()
      return result.numUpdatedRows
    },
    /** Answers whether that much was reserved. */
    letGo({ productId, quantityMilli }: HeldStock): Promise<boolean> {
      return takeGuarded(db, {
        table: 'inventory_stock',
        where: { product_id: productId, location },
        column: 'reserved_milli',
        amount: quantityMilli,
      })
    },
  }),
})
