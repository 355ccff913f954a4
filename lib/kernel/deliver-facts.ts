import type { Transaction } from 'kysely'
import { storeNews } from './announce.ts'
import { secretMarks } from './audit/secret-marks.ts'
import { storeEntry } from './audit/store-entry.ts'
import type { DB } from './database/schema.generated.ts'
import { failpoint } from './failpoint.ts'
import { later, toInstant } from './instant.ts'
import type { Kernel } from './kernel.ts'
import { commandContext, emptyNotes } from './make-context.ts'
import { storeFacts } from './outbox.ts'
import { fromStoredJson } from './stored-json.ts'
import { tellOwnProcess } from './tell-own-process.ts'

const leaseMilliseconds = 30_000
const mostAttempts = 12
const longestWaitMilliseconds = 3_600_000
const batchSize = 20

interface DueDelivery {
  readonly factId: string
  readonly subscriber: string
  readonly attempts: number
  readonly payload: string
  readonly occurredAt: string
  /** The request that told the fact. */
  readonly requestId: string
}

/**
 * Delivers facts that are due, each to each listener in a transaction of its own.
 *
 * A delivery is claimed by a lease and marked done in the listener's own transaction: a process that dies is
 * followed by another, and the effect happens once.
 *
 * @returns how many deliveries this call finished or failed
 */
export async function deliverFacts(kernel: Kernel): Promise<number> {
  const due = await findDue(kernel)
  let handled = 0
  for (const delivery of due) {
    if (!(await claim(kernel, delivery))) continue
    handled += 1
    try {
      await deliver(kernel, delivery)
    } catch (error) {
      await recordFailure(kernel, delivery, error)
    }
  }
  return handled
}

async function findDue(kernel: Kernel): Promise<readonly DueDelivery[]> {
  const now = toInstant(kernel.clock.now())
  return kernel.database.read((reader) =>
    reader
      .selectFrom('kernel_delivery')
      .innerJoin('kernel_fact', 'kernel_fact.id', 'kernel_delivery.fact_id')
      .select([
        'kernel_delivery.fact_id as factId',
        'kernel_delivery.subscriber',
        'kernel_delivery.attempts',
        'kernel_fact.payload',
        'kernel_fact.occurred_at as occurredAt',
        'kernel_fact.request_id as requestId',
      ])
      .where('kernel_delivery.state', '=', 'waiting')
      .where('kernel_delivery.next_try_at', '<=', now)
      .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<', now)]))
      .orderBy('kernel_delivery.next_try_at')
      .limit(batchSize)
      .execute(),
  )
}

async function claim(kernel: Kernel, delivery: DueDelivery): Promise<boolean> {
  const now = kernel.clock.now()
  const result = await kernel.database.write((transaction) =>
    transaction
      .updateTable('kernel_delivery')
      .set({ lease_owner: kernel.processName, lease_until: toInstant(later(now, leaseMilliseconds)) })
      .where('fact_id', '=', delivery.factId)
      .where('subscriber', '=', delivery.subscriber)
      .where('state', '=', 'waiting')
      .where('next_try_at', '<=', toInstant(now))
      .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<', toInstant(now))]))
      .executeTakeFirst(),
  )
  await failpoint('outbox.after-claim')
  return result.numUpdatedRows === 1n
}

async function deliver(kernel: Kernel, delivery: DueDelivery): Promise<void> {
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

async function markDone(kernel: Kernel, transaction: Transaction<DB>, delivery: DueDelivery): Promise<void> {
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

async function recordFailure(kernel: Kernel, delivery: DueDelivery, error: unknown): Promise<void> {
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
