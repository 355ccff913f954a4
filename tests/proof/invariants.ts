import type { Database } from '#lib/kernel/database/contract.ts'
import { brokenAcknowledgements } from './oracle/acknowledgements.ts'
import type { Acknowledged } from './oracle/acknowledgements.ts'
import { brokenDeliveries } from './oracle/deliveries.ts'
import { brokenDocuments } from './oracle/documents.ts'
import type { StartedImport } from './oracle/imports.ts'
import { brokenImports } from './oracle/imports.ts'
import type { TakenMail } from './oracle/mails.ts'
import { brokenMails } from './oracle/mails.ts'
import { brokenNumbers } from './oracle/numbers.ts'
import { brokenOrders } from './oracle/orders.ts'
import { brokenOutbox } from './oracle/outbox.ts'
import { brokenStock } from './oracle/stock.ts'
import type { HeardCall } from './oracle/webhooks.ts'
import { brokenWebhooks } from './oracle/webhooks.ts'

/** What a test knows of a database besides what is in it. Without it less can be judged. */
export interface Knowledge {
  /** What products began with, in thousandths, by product id. */
  readonly initialStockMilli?: ReadonlyMap<string, bigint>
  /** Every order that somebody was told of; all orders of the database were then placed with a key. */
  readonly acknowledged?: readonly Acknowledged[]
  /** Facts until then must have reached every listener. */
  readonly deliveredUntil?: Date
  /** Given when all work beside the requests must be over, too. */
  readonly settled?: Settled
}

/** What came of a shop's work, as seen from outside. */
export interface Settled {
  /** Every call that the receiver of the shop's endpoints got. */
  readonly heard: readonly HeardCall[]
  /** Every mail that the mail server took. */
  readonly mails: readonly TakenMail[]
  readonly imports: readonly StartedImport[]
}

/**
 * Judges a whole database by what must be true at any moment, knowing nothing of how it came about. A few bounded
 * statements for a database of a test.
 *
 * @returns one sentence for each contradiction
 */
export function findBrokenInvariants(
  database: Database,
  { initialStockMilli, acknowledged, deliveredUntil, settled }: Knowledge = {},
): Promise<readonly string[]> {
  return database.read(async (reader) => [
    ...(await brokenStock(reader, initialStockMilli)),
    ...(await brokenOrders(reader)),
    ...(await brokenNumbers(reader)),
    ...(await brokenDeliveries(reader)),
    ...(acknowledged ? await brokenAcknowledgements(reader, acknowledged) : []),
    ...(deliveredUntil ? await brokenOutbox(reader, deliveredUntil) : []),
    ...(settled
      ? [
          ...(await brokenDocuments(reader)),
          ...(await brokenWebhooks(reader, settled.heard)),
          ...(await brokenMails(reader, settled.mails)),
          ...(await brokenImports(reader, settled.imports)),
        ]
      : []),
  ])
}
