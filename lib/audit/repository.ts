import { upsert } from '#lib/kernel/database/upsert.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { ChainEnd } from './follow-chain.ts'

/** What the latest check of the chain came to. */
export interface Check {
  /** Where the next one goes on. */
  readonly at: ChainEnd
  /** The furthest end that any check saw. */
  readonly head: ChainEnd
  readonly checkedAt: string
  readonly problem: string | null
}

const onlyId = 'chain'

export const checks = repository(['audit_check'], {
  read: (db) => ({
    async find(): Promise<Check | undefined> {
      const row = await db.selectFrom('audit_check').selectAll().where('id', '=', onlyId).executeTakeFirst()
      return (
        row && {
          at: { position: row.position, hash: row.hash },
          head: { position: row.head_position, hash: row.head_hash },
          checkedAt: row.checked_at,
          problem: row.problem,
        }
      )
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
  }),
})
