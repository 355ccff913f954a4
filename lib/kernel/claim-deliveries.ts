import type { ExpressionBuilder } from 'kysely'
import type { DB } from './database/schema.generated.ts'
import { failpoint } from './failpoint.ts'
import { later, toInstant } from './instant.ts'
import type { Kernel } from './kernel.ts'

const leaseMilliseconds = 30_000
const batchSize = 20
/** Rivals see the same deliveries; who came too late looks for those behind them. */
const mostLooks = 5

/** A fact on its way to one listener, leased to this process. */
export interface ClaimedDelivery {
  readonly factId: string
  readonly subscriber: string
  readonly attempts: number
  readonly payload: string
  readonly occurredAt: string
  /** The request that told the fact. */
  readonly requestId: string
  /** Instant; from then on another process may take the delivery over. */
  readonly leaseUntil: string
}

type DueDelivery = Omit<ClaimedDelivery, 'leaseUntil'>

/**
 * Leases deliveries that are due to this process, up to 20 by one statement; a process makes one such call at a time.
 *
 * @returns what it may deliver; empty when nothing is due that nobody else holds
 */
export async function claimDeliveries(kernel: Kernel): Promise<readonly ClaimedDelivery[]> {
  for (let look = 0; look < mostLooks; look += 1) {
    const due = await findDue(kernel)
    if (due.length === 0) return []
    const claimed = await claim(kernel, due)
    await failpoint('outbox.after-claim')
    if (claimed.length > 0) return claimed
  }
  return []
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
      .where((eb) => isFree(eb, now))
      .orderBy('kernel_delivery.next_try_at')
      .limit(batchSize)
      .execute(),
  )
}

async function claim(kernel: Kernel, due: readonly DueDelivery[]): Promise<readonly ClaimedDelivery[]> {
  const now = kernel.clock.now()
  const leaseUntil = toInstant(later(now, leaseMilliseconds))
  const mine = await kernel.database.write(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('kernel_delivery')
      .set({ lease_owner: kernel.processName, lease_until: leaseUntil })
      .where((eb) => isOneOf(eb, due))
      .where((eb) => isFree(eb, toInstant(now)))
      .executeTakeFirst()
    if (numUpdatedRows === BigInt(due.length)) return due
    if (numUpdatedRows === 0n) return []
    const kept = await transaction
      .selectFrom('kernel_delivery')
      .select(['fact_id as factId', 'subscriber'])
      .where((eb) => isOneOf(eb, due))
      .where('lease_owner', '=', kernel.processName)
      .where('lease_until', '=', leaseUntil)
      .execute()
    const names = new Set(kept.map(nameOf))
    return due.filter((delivery) => names.has(nameOf(delivery)))
  })
  return mine.map((delivery) => ({ ...delivery, leaseUntil }))
}

type Deliveries = ExpressionBuilder<DB, 'kernel_delivery'>

function isFree(eb: Deliveries, now: string) {
  return eb.and([
    eb('kernel_delivery.state', '=', 'waiting'),
    eb('kernel_delivery.next_try_at', '<=', now),
    eb.or([eb('kernel_delivery.lease_until', 'is', null), eb('kernel_delivery.lease_until', '<', now)]),
  ])
}

function isOneOf(eb: Deliveries, deliveries: readonly DueDelivery[]) {
  return eb(
    eb.refTuple('kernel_delivery.fact_id', 'kernel_delivery.subscriber'),
    'in',
    deliveries.map(({ factId, subscriber }) => eb.tuple(factId, subscriber)),
  )
}

function nameOf({ factId, subscriber }: Pick<DueDelivery, 'factId' | 'subscriber'>): string {
  return `${factId} ${subscriber}`
}
