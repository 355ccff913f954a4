import { later, toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { Attempt } from '../attempt.ts'
import type { StateReason } from '../endpoint.ts'

/** More than a sending takes, so that no second process comes while the first one waits for an answer. */
const leaseMilliseconds = 20_000

/** A message after an attempt. Without `nextTryAt` nobody tries again. */
export interface TriedMessage {
  readonly messageId: string
  readonly attempts: number
  readonly nextTryAt: Date | undefined
  readonly status: number | null
  readonly problem: string
}

/** How endpoints and their messages are taken for sending, and what becomes of them. */
export const lanes = repository(['webhooks_endpoint', 'webhooks_message', 'webhooks_attempt'], {
  read: (db) => ({
    /** Endpoints that nobody sends to now and that something waits for, those that waited longest first. */
    async due(now: Date, limit: number): Promise<readonly string[]> {
      const at = toInstant(now)
      const rows = await db
        .selectFrom('webhooks_endpoint')
        .select('id')
        .where('state', '=', 'active')
        .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<', at)]))
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom('webhooks_message')
              .select('webhooks_message.id')
              .whereRef('webhooks_message.endpoint_id', '=', 'webhooks_endpoint.id')
              .where('webhooks_message.state', '=', 'waiting')
              .where('webhooks_message.next_try_at', '<=', at),
          ),
        )
        .orderBy('last_sent_at')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    },

    receiver: (endpointId: string) =>
      db
        .selectFrom('webhooks_endpoint')
        .select([
          'url',
          'description',
          'secret',
          'previous_secret as previousSecret',
          'previous_until as previousUntil',
          'failing_since as failingSince',
        ])
        .where('id', '=', endpointId)
        .executeTakeFirstOrThrow(),

    waiting: (endpointId: string, now: Date, limit: number) =>
      db
        .selectFrom('webhooks_message')
        .select(['id as messageId', 'body'])
        .where('endpoint_id', '=', endpointId)
        .where('state', '=', 'waiting')
        .where('next_try_at', '<=', toInstant(now))
        .orderBy('next_try_at')
        .limit(limit)
        .execute(),

    /** Those that are there: very old ones are forgotten, also while they are sent. */
    attemptsOf: (messageIds: readonly string[]) =>
      db
        .selectFrom('webhooks_message')
        .select(['id as messageId', 'attempts', 'state'])
        .where('id', 'in', messageIds)
        .execute(),
  }),
  write: (db) => ({
    async claim(endpointId: string, lease: string, now: Date): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('webhooks_endpoint')
        .set({
          lease_token: lease,
          lease_until: toInstant(later(now, leaseMilliseconds)),
          last_sent_at: toInstant(now),
        })
        .where('id', '=', endpointId)
        .where('state', '=', 'active')
        .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<', toInstant(now))]))
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Whoever lost the lease leaves it to its new holder. */
    async release(endpointId: string, lease: string): Promise<void> {
      await db
        .updateTable('webhooks_endpoint')
        .set({ lease_token: null, lease_until: null })
        .where('id', '=', endpointId)
        .where('lease_token', '=', lease)
        .execute()
    },

    /** Has whoever would forget them wait for the commit. */
    async hold(messageIds: readonly string[]): Promise<void> {
      await db
        .updateTable('webhooks_message')
        .set((eb) => ({ attempts: eb.ref('attempts') }))
        .where('id', 'in', messageIds)
        .execute()
    },

    async addAttempts(
      endpointId: string,
      attempts: readonly (Attempt & { readonly attemptId: string })[],
      now: Date,
    ): Promise<void> {
      if (attempts.length === 0) return
      await db
        .insertInto('webhooks_attempt')
        .values(
          attempts.map(({ attemptId, messageId, milliseconds, status, problem, answer }) => ({
            id: attemptId,
            message_id: messageId,
            endpoint_id: endpointId,
            ended_at: toInstant(now),
            milliseconds,
            status,
            problem,
            answer,
          })),
        )
        .execute()
    },

    async markDelivered(messageId: string, attempts: number, status: number | null): Promise<void> {
      await db
        .updateTable('webhooks_message')
        .set({ state: 'delivered', attempts, last_status: status, last_problem: null })
        .where('id', '=', messageId)
        .execute()
    },

    async markTried({ messageId, attempts, nextTryAt, status, problem }: TriedMessage): Promise<void> {
      await db
        .updateTable('webhooks_message')
        .set({
          attempts,
          last_status: status,
          last_problem: problem,
          ...(nextTryAt ? { next_try_at: toInstant(nextTryAt) } : { state: 'failed' }),
        })
        .where('id', '=', messageId)
        .where('state', '=', 'waiting')
        .execute()
    },

    /** By the shop; what people decided meanwhile stays. */
    async disable(endpointId: string, reason: StateReason): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('webhooks_endpoint')
        .set({ state: 'disabled', state_reason: reason })
        .where('id', '=', endpointId)
        .where('state', '=', 'active')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Keeps since when everything fails, and what the latest attempt came to. */
    async noteOutcome(endpointId: string, failingSince: string | null, last: Attempt): Promise<void> {
      await db
        .updateTable('webhooks_endpoint')
        .set({ failing_since: failingSince, last_problem: last.problem, last_status: last.status })
        .where('id', '=', endpointId)
        .execute()
    },
  }),
})
