import type { Kysely } from 'kysely'
import type { DB } from '#lib/kernel/database/schema.generated.ts'

/** Stock is what it was, minus what was sold; what is reserved is held by parts of orders. */
export async function brokenStock(
  reader: Kysely<DB>,
  initialMilli: ReadonlyMap<string, bigint> = new Map(),
): Promise<readonly string[]> {
  const stock = await reader
    .selectFrom('inventory_stock')
    .select([
      'product_id as productId',
      'available_milli as availableMilli',
      'reserved_milli as reservedMilli',
    ])
    .execute()
  const reservations = await reader
    .selectFrom('inventory_reservation as reservation')
    .leftJoin('orders_part as part', 'part.id', 'reservation.part_id')
    .select(['product_id as productId', 'part_id as partId', 'part.id as foundId', 'reservation.state'])
    .select('quantity_milli as quantityMilli')
    .execute()
  const ordered = await reader
    .selectFrom('orders_line as line')
    .innerJoin('inventory_stock as stock', 'stock.product_id', 'line.product_id')
    .select(['line.part_id as partId', 'line.product_id as productId'])
    .select('line.quantity_milli as quantityMilli')
    .where('line.kind', '=', 'physical')
    .execute()
  const held = sumBy(
    reservations.filter(({ state }) => state === 'held'),
    byProduct,
  )
  const gone = sumBy(
    reservations.filter(({ state }) => state === 'shipped'),
    byProduct,
  )
  return [
    ...stock.flatMap(({ productId, availableMilli, reservedMilli }) => {
      const broken: string[] = []
      const heldMilli = held.get(productId) ?? 0n
      if (availableMilli < 0n) broken.push(`${availableMilli} of ${productId} are available: oversold.`)
      if (reservedMilli !== heldMilli) {
        broken.push(`${reservedMilli} of ${productId} are reserved, but parts hold ${heldMilli}.`)
      }
      const began = initialMilli.get(productId)
      const now = availableMilli + heldMilli + (gone.get(productId) ?? 0n)
      if (began !== undefined && began !== now) {
        broken.push(`${productId} began with ${began}; what is left, held and shipped comes to ${now}.`)
      }
      return broken
    }),
    ...reservations
      .filter(({ foundId }) => foundId === null)
      .map(
        ({ productId, partId }) => `${productId} is reserved for ${partId}, which is no part of any order.`,
      ),
    ...differences(sumBy(ordered, byPart), sumBy(reservations, byPart)),
  ]
}

interface Amount {
  readonly productId: string
  readonly partId: string
  readonly quantityMilli: bigint
}

function byProduct({ productId }: Amount): string {
  return productId
}

function byPart({ partId, productId }: Amount): string {
  return `${productId} of part ${partId}`
}

function sumBy(amounts: readonly Amount[], keyOf: (amount: Amount) => string): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const amount of amounts) {
    sums.set(keyOf(amount), (sums.get(keyOf(amount)) ?? 0n) + amount.quantityMilli)
  }
  return sums
}

function differences(
  ordered: ReadonlyMap<string, bigint>,
  reserved: ReadonlyMap<string, bigint>,
): readonly string[] {
  return [...ordered]
    .filter(([key, quantityMilli]) => reserved.get(key) !== quantityMilli)
    .map(([key, quantityMilli]) => `${key}: ${quantityMilli} ordered, ${reserved.get(key) ?? 0n} reserved.`)
}
