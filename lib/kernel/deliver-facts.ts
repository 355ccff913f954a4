import type { Transaction } from 'kysely'
import { storeNews } from './announce.ts'
import { secretMarks } from './audit/secret-marks.ts'
import { storeEntry } from './audit/store-entry.ts'
import type { ClaimedDelivery } from './claim-deliveries.ts'
import { claimDeliveries } from './claim-deliveries.ts'
import type { DB } from './database/schema.generated.ts'
import { failpoint } from './failpoint.ts'
import { later, toInstant } from './instant.ts'
import type { Kernel } from './kernel.ts'
import { commandContext, emptyNotes } from './make-context.ts'
import { storeFacts } from './outbox.ts'
import { fromStoredJson } from './stored-json.ts'
import { tellOwnProcess } from './tell-own-process.ts'

const mostAttempts = 12
const longestWaitMilliseconds = 3_600_000
/** Deliveries at once. SQLite has one writer at a time; elsewhere one waits for the database while others work. */
const lanes = { sqlite: 1, mysql: 4 } as const

/**
 * Delivers facts that are due, each to each listener in a transaction of its own.
 *
 * Deliveries are claimed by a lease and marked done in the listener's own transaction: a process that dies is
 * followed by another, and the effect happens once. In which order facts are heard is not promised.
 *
 * @returns how many deliveries this call finished or failed
 */
export async function deliverFacts(kernel: Kernel): Promise<number> {
  const claimed = await claimDeliveries(kernel)
  // All lanes take from one and the same iterator.
  const next = claimed.values()
  const lane = async (): Promise<void> => {
    for (const delivery of next) await tryToDeliver(kernel, delivery)
  }
  const ends = await Promise.allSettled(Array.from({ length: lanes[kernel.database.dialect] }, lane))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return claimed.length
}

async function tryToDeliver(kernel: Kernel, delivery: ClaimedDelivery): Promise<void> {
  // Those before it took so long that another process may have it by now.
  if (delivery.leaseUntil < toInstant(kernel.clock.now())) return
  try {
    await deliver(kernel, delivery)
  } catch (error) {
    await recordFailure(kernel, delivery, error)
  }
}

async function deliver(kernel: Kernel, delivery: ClaimedDelivery): Promise<void> {
  const subscriber = kernel.registry.subscriber(delivery.subscriber)
  if (!subscriber)
    throw new Error(`"${delivery.subscriber}" is not installed. Install it again, and it hears the fact.`)
  const { factId, occurredAt } = delivery
  const { default: handle } = await subscriber.load()
  const fact = subscriber.event.schema.parse(fromStoredJson(delivery.payload))
  const told = await kernel.database.write(async (transaction) => {
    const notes = emptyNotes()
    const actor = { type: 'system', name: delivery.subscriber } as const
    const caller = { actor, requestId: delivery.requestId }
    const ctx = commandContext(kernel, caller, { mode: 'write', database: transaction }, notes)
    await markDone(kernel, transaction, delivery)
    await handle(ctx, fact, { factId, event: subscriber.event.id, occurredAt })
    await storeFacts(kernel, transaction, notes.facts, ctx)
    await storeEntry(transaction, ctx, notes, {
      action: delivery.subscriber,
      input: fact,
      secrets: secretMarks(subscriber.event.schema),
      causeFactId: delivery.factId,
    })
    await storeNews(kernel, transaction, notes.news)
    await failpoint('outbox.before-done')
    return notes
  })
  await failpoint('outbox.after-done')
  tellOwnProcess(kernel, told)
}

async function markDone(
  kernel: Kernel,
  transaction: Transaction<DB>,
  delivery: ClaimedDelivery,
): Promise<void> {
  const result = await transaction
    .updateTable('kernel_delivery')
    .set({ state: 'done', done_at: toInstant(kernel.clock.now()), last_error: null })
    .where('fact_id', '=', delivery.factId)
    .where('subscriber', '=', delivery.subscriber)
    .where('state', '=', 'waiting')
    .where('lease_owner', '=', kernel.processName)
    .executeTakeFirst()
  if (result.numUpdatedRows !== 1n)
    throw new Error('Another process took this delivery over when its lease ended.')
}

async function recordFailure(kernel: Kernel, delivery: ClaimedDelivery, error: unknown): Promise<void> {
  const attempts = delivery.attempts + 1
  // What is not installed did not fail: it hears the fact whenever it comes back.
  const isGivenUp = attempts >= mostAttempts && kernel.registry.subscriber(delivery.subscriber) !== undefined
  const wait = Math.min(1000 * 2 ** attempts, longestWaitMilliseconds)
  await kernel.database.write((transaction) =>
    transaction
      .updateTable('kernel_delivery')
      .set({
        state: isGivenUp ? 'parked' : 'waiting',
        attempts,
        next_try_at: toInstant(later(kernel.clock.now(), wait)),
        lease_owner: null,
        lease_until: null,
        last_error: (error instanceof Error ? error.message : String(error)).slice(0, 1000),
      })
      .where('fact_id', '=', delivery.factId)
      .where('subscriber', '=', delivery.subscriber)
      .where('state', '=', 'waiting')
      .where('lease_owner', '=', kernel.processName)
      .execute(),
  )
}
