import type { Transaction } from 'kysely'
import type { DB } from './database/schema.generated.ts'
import type { Kernel } from './kernel.ts'

/** News for every process: what it keeps of this in memory is old. */
export interface Announcement {
  /** `owner.noun`, at most 80 characters. */
  readonly topic: string
  /** What of it, at most 120 characters; empty for all of it. */
  readonly key: string
}

const longestTopic = 80
const longestKey = 120

/** @throws when it could not be stored whole */
export function checkAnnouncement({ topic, key }: Announcement): void {
  if (topic.length > longestTopic || key.length > longestKey) {
    throw new Error(`News of "${topic}" is too long to be told. Shorten the key "${key}".`)
  }
}

/**
 * Stores news in the transaction of the change that they tell of, each once and all in one statement.
 *
 * Called last of all, so that little time passes between the making of an id and its commit: see `tail.ts`.
 */
export async function storeNews(
  kernel: Pick<Kernel, 'newId'>,
  transaction: Transaction<DB>,
  news: readonly Announcement[],
): Promise<void> {
  if (news.length === 0) return
  const once = new Map(news.map((entry) => [`${entry.topic}\n${entry.key}`, entry]))
  await transaction
    .insertInto('kernel_change')
    .values([...once.values()].map(({ topic, key }) => ({ id: kernel.newId(), topic, key })))
    .execute()
}
