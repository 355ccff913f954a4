import { asBytes, withTexts } from '#lib/kernel/database/texts-as-bytes.ts'
import { upsert } from '#lib/kernel/database/upsert.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { ChainEnd } from './follow-chain.ts'

/** What the latest check of the chain came to. */
export interface Check {
  /** Where the next one goes on. */
  readonly at: ChainEnd
  /** The furthest end that any check saw, or sealing reached since. */
  readonly head: ChainEnd
  readonly checkedAt: string
  readonly problem: string | null
}

const onlyId = 'chain'
const texts = ['hash', 'head_hash', 'checked_at', 'problem'] as const

export const checks = repository(['audit_check'], {
  read: (db) => ({
    async find(): Promise<Check | undefined> {
      const row = await db
        .selectFrom('audit_check')
        .select(['position', 'head_position'])
        .select((eb) => asBytes(eb, texts))
        .where('id', '=', onlyId)
        .executeTakeFirst()
      if (!row) return undefined
      const { hash, head_hash, checked_at, problem } = withTexts(row, texts)
      return {
        at: { position: row.position, hash: hash ?? '' },
        head: { position: row.head_position, hash: head_hash ?? '' },
        checkedAt: checked_at ?? '',
        problem,
      }
    },
  }),
  write: (db) => ({
    async save({ at, head, problem }: Omit<Check, 'checkedAt'>, now: Date): Promise<void> {
      const row = {
        id: onlyId,
        position: at.position,
        hash: at.hash,
        head_position: head.position,
        head_hash: head.hash,
        checked_at: toInstant(now),
        problem,
      }
      const update = ['position', 'hash', 'head_position', 'head_hash', 'checked_at', 'problem'] as const
      await upsert(db, 'audit_check', [row], { key: ['id'], update })
    },

    /**
     * Keeps how far the chain reaches now, so that no end is cut off unseen before the next check. Where it did not
     * begin at the furthest end that is known, that one stays: what it tells is lost.
     */
    async raiseHead(from: ChainEnd, to: ChainEnd): Promise<void> {
      await db
        .updateTable('audit_check')
        .set({ head_position: to.position, head_hash: to.hash })
        .where('id', '=', onlyId)
        .where('head_position', '=', from.position)
        .where('head_hash', '=', from.hash)
        .execute()
    },
  }),
})
