import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'

/** A row of somebody's inbox on its way into the table. */
export interface NewItem {
  readonly itemId: string
  readonly personId: string
  readonly topic: string
  /** JSON */
  readonly sentenceValues: string
  readonly href: string
  readonly isInInbox: boolean
  readonly digest: 'none' | 'waiting'
}

/** An item, and whose it must be. */
export interface OwnItem {
  readonly itemId: string
  readonly personId: string
}

/** Which part of an inbox is asked for. */
export interface InboxFilter {
  readonly show: 'all' | 'new' | 'archived'
  readonly topic: string | undefined
  readonly beforeId: string | undefined
  readonly limit: number
}

const itemColumns = [
  'id as itemId',
  'topic',
  'sentence_values as sentenceValues',
  'href',
  'created_at as createdAt',
  'read_at as readAt',
  'archived_at as archivedAt',
] as const

export const items = repository(['notifications_item'], {
  read: (db) => ({
    /** The latest first. */
    ofPerson: (personId: string, { show, topic, beforeId, limit }: InboxFilter) =>
      db
        .selectFrom('notifications_item')
        .select(itemColumns)
        .where('person_id', '=', personId)
        .where('is_in_inbox', '=', 1)
        .where('archived_at', show === 'archived' ? 'is not' : 'is', null)
        .$if(show === 'new', (query) => query.where('read_at', 'is', null))
        .$if(topic !== undefined, (query) => query.where('topic', '=', topic ?? ''))
        .$if(beforeId !== undefined, (query) => query.where('id', '<', beforeId ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    /** Counts no further than the limit. */
    countUnread: async (personId: string, limit: number): Promise<number> => {
      const rows = await db
        .selectFrom('notifications_item')
        .select('id')
        .where('person_id', '=', personId)
        .where('read_at', 'is', null)
        .where('is_in_inbox', '=', 1)
        .where('archived_at', 'is', null)
        .limit(limit)
        .execute()
      return rows.length
    },

    /** People for whom something waits to be gathered, in the order of their ids. */
    peopleWithDigest: async (afterId: string, limit: number): Promise<readonly string[]> => {
      const rows = await db
        .selectFrom('notifications_item')
        .select('person_id as personId')
        .distinct()
        .where('digest', '=', 'waiting')
        .where('person_id', '>', afterId)
        .orderBy('person_id')
        .limit(limit)
        .execute()
      return rows.map(({ personId }) => personId)
    },

    waitingForDigest: (personId: string, limit: number) =>
      db
        .selectFrom('notifications_item')
        .select(itemColumns)
        .where('digest', '=', 'waiting')
        .where('person_id', '=', personId)
        .orderBy('id')
        .limit(limit)
        .execute(),
  }),

  write: (db) => ({
    async insert(told: readonly NewItem[], now: Date): Promise<void> {
      if (told.length === 0) return
      await db
        .insertInto('notifications_item')
        .values(
          told.map((item) => ({
            id: item.itemId,
            person_id: item.personId,
            topic: item.topic,
            sentence_values: item.sentenceValues,
            href: item.href,
            created_at: toInstant(now),
            read_at: null,
            is_in_inbox: item.isInInbox ? 1 : 0,
            digest: item.digest,
          })),
        )
        .execute()
    },

    /** Marks what a person was told up to an item as read; what came since stays new. */
    async markRead(personId: string, untilId: string, now: Date): Promise<void> {
      await db
        .updateTable('notifications_item')
        .set({ read_at: toInstant(now) })
        .where('person_id', '=', personId)
        .where('id', '<=', untilId)
        .where('read_at', 'is', null)
        .execute()
    },

    /** Marks one thing as read, or as new again; false when it is not the person's. */
    async setRead(own: OwnItem, readAt: Date | null): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('notifications_item')
        .set({ read_at: readAt && toInstant(readAt) })
        .where('id', '=', own.itemId)
        .where('person_id', '=', own.personId)
        .where('is_in_inbox', '=', 1)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Puts one thing away, or takes it back; false when it is not the person's. */
    async setArchived(own: OwnItem, archivedAt: Date | null): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('notifications_item')
        .set({ archived_at: archivedAt && toInstant(archivedAt) })
        .where('id', '=', own.itemId)
        .where('person_id', '=', own.personId)
        .where('is_in_inbox', '=', 1)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Takes items into a mail; the count tells whether somebody else took some of them first. */
    async takeForDigest(itemIds: readonly string[]): Promise<bigint> {
      const result = await db
        .updateTable('notifications_item')
        .set({ digest: 'sent' })
        .where('id', 'in', itemIds)
        .where('digest', '=', 'waiting')
        .executeTakeFirst()
      return result.numUpdatedRows
    },
  }),
})
