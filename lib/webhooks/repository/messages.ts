import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'

/** A message that begins to wait. */
export interface NewMessage {
  readonly messageId: string
  readonly endpointId: string
  readonly factId: string
  readonly type: string
  readonly body: string
}

/** Which messages of an endpoint, the newest first. */
export interface MessageFilter {
  readonly endpointId: string
  readonly state: MessageState | undefined
  /** The last one of the page before. */
  readonly before: string | undefined
}

export type MessageState = 'waiting' | 'delivered' | 'failed'

/** Messages as people see them, and how they begin and end. Sending is in `lanes.ts`. */
export const messages = repository(['webhooks_message', 'webhooks_attempt'], {
  read: (db) => ({
    list: ({ endpointId, state, before }: MessageFilter, limit: number) =>
      db
        .selectFrom('webhooks_message')
        .select([
          'id as messageId',
          'type',
          'state',
          'attempts',
          'next_try_at as nextTryAt',
          'last_status as lastStatus',
          'last_problem as lastProblem',
          'created_at as createdAt',
        ])
        .where('endpoint_id', '=', endpointId)
        .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
        .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    find: (messageId: string) =>
      db
        .selectFrom('webhooks_message')
        .select(['id as messageId', 'endpoint_id as endpointId', 'type', 'state', 'body'])
        .where('id', '=', messageId)
        .executeTakeFirst(),

    attempts: (messageId: string, limit: number) =>
      db
        .selectFrom('webhooks_attempt')
        .select(['id as attemptId', 'ended_at as endedAt', 'milliseconds', 'status', 'problem', 'answer'])
        .where('message_id', '=', messageId)
        .orderBy('ended_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    /** How often each endpoint was sent to since then, and how often in vain. */
    tally: (endpointIds: readonly string[], since: Date) =>
      db
        .selectFrom('webhooks_attempt')
        .select(({ fn }) => [
          'endpoint_id as endpointId',
          fn.countAll().as('all'),
          fn.count('problem').as('failed'),
        ])
        .where('endpoint_id', 'in', endpointIds)
        .where('ended_at', '>=', toInstant(since))
        .groupBy('endpoint_id')
        .execute(),

    /** Some failed ones that began since then, the oldest first. */
    async failedSince(endpointId: string, since: Date, limit: number): Promise<readonly string[]> {
      const rows = await db
        .selectFrom('webhooks_message')
        .select('id')
        .where('endpoint_id', '=', endpointId)
        .where('state', '=', 'failed')
        .where('created_at', '>=', toInstant(since))
        .orderBy('created_at')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    },

    /** Not those that are still being sent, such as old ones that people sent again: only what waits in vain. */
    async olderThan(before: Date, limit: number): Promise<readonly string[]> {
      const rows = await db
        .selectFrom('webhooks_message')
        .select('id')
        .where('created_at', '<', toInstant(before))
        .where((eb) => eb.or([eb('state', '!=', 'waiting'), eb('next_try_at', '<', toInstant(before))]))
        .orderBy('created_at')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    },
  }),
  write: (db) => ({
    async add(rows: readonly NewMessage[], now: Date): Promise<void> {
      if (rows.length === 0) return
      await db
        .insertInto('webhooks_message')
        .values(
          rows.map(({ messageId, endpointId, factId, type, body }) => ({
            id: messageId,
            endpoint_id: endpointId,
            fact_id: factId,
            type,
            body,
            state: 'waiting',
            attempts: 0,
            next_try_at: toInstant(now),
            last_status: null,
            last_problem: null,
            created_at: toInstant(now),
          })),
        )
        .execute()
    },

    /** Has messages wait again as if they were new, under their old ids. */
    async waitAgain(messageIds: readonly string[], now: Date): Promise<number> {
      if (messageIds.length === 0) return 0
      const { numUpdatedRows } = await db
        .updateTable('webhooks_message')
        .set({ state: 'waiting', attempts: 0, next_try_at: toInstant(now) })
        .where('id', 'in', messageIds)
        .where('state', '!=', 'waiting')
        .executeTakeFirst()
      return Number(numUpdatedRows)
    },

    async remove(messageIds: readonly string[]): Promise<void> {
      if (messageIds.length === 0) return
      await db.deleteFrom('webhooks_message').where('id', 'in', messageIds).execute()
    },
  }),
})
