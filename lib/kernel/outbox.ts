import type { Transaction } from 'kysely'
import type { DB } from './database/schema.generated.ts'
import type { CommandContext } from './context.ts'
import { toInstant } from './instant.ts'
import type { Kernel } from './kernel.ts'
import type { EmittedFact } from './make-context.ts'
import { toStoredJson } from './stored-json.ts'

/** Stores facts and one delivery per listener, in the transaction of the change that they tell of. */
export async function storeFacts(
  kernel: Kernel,
  transaction: Transaction<DB>,
  facts: readonly EmittedFact[],
  { now, requestId }: Pick<CommandContext, 'now' | 'requestId'>,
): Promise<void> {
  if (facts.length === 0) return
  const occurredAt = toInstant(now)
  const rows = facts.map(({ event, fact }) => ({
    id: kernel.newId(),
    event: event.id,
    payload: toStoredJson(fact),
    occurred_at: occurredAt,
    request_id: requestId,
  }))
  const deliveries = rows.flatMap((row, index) =>
    kernel.registry.handlers(facts[index]!.event).map((subscriber) => ({
      fact_id: row.id,
      subscriber: subscriber.id,
      state: 'waiting',
      attempts: 0,
      next_try_at: occurredAt,
      lease_owner: null,
      lease_until: null,
      last_error: null,
      done_at: null,
    })),
  )
  await transaction.insertInto('kernel_fact').values(rows).execute()
  if (deliveries.length > 0) await transaction.insertInto('kernel_delivery').values(deliveries).execute()
}
