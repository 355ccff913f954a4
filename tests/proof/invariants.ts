import type { Database } from '#lib/kernel/database/contract.ts'
import { brokenAcknowledgements } from './oracle/acknowledgements.ts'
import type { Acknowledged } from './oracle/acknowledgements.ts'
import { brokenDeliveries } from './oracle/deliveries.ts'
import { brokenOrders } from './oracle/orders.ts'
import { brokenOutbox } from './oracle/outbox.ts'
import { brokenStock } from './oracle/stock.ts'

/** What a test knows of a database besides what is in it. Without it less can be judged. */
export interface Knowledge {
  /** What products began with, in thousandths, by product id. */
  readonly initialStockMilli?: ReadonlyMap<string, bigint>
  /** Every order that somebody was told of; all orders of the database were then placed with a key. */
  readonly acknowledged?: readonly Acknowledged[]
  /** Facts until then must have reached every listener. */
  readonly deliveredUntil?: Date
}

/**
 * Judges a whole database by what must be true at any moment, knowing nothing of how it came about. A few bounded
 * statements for a database of a test.
 *
 * @returns one sentence for each contradiction
 */
export function findBrokenInvariants(
  database: Database,
  { initialStockMilli, acknowledged, deliveredUntil }: Knowledge = {},
): Promise<readonly string[]> {
  return database.read(async (reader) => [
    ...(await brokenStock(reader, initialStockMilli)),
    ...(await brokenOrders(reader)),
    ...(await brokenDeliveries(reader)),
    ...(acknowledged ? await brokenAcknowledgements(reader, acknowledged) : []),
    ...(deliveredUntil ? await brokenOutbox(reader, deliveredUntil) : []),
  ])
}
