import * as z from 'zod'
import { auditChain } from '#lib/kernel/audit/audit-chain.ts'
import type { EntryRow, SealRow } from '#lib/kernel/audit/hash-entry.ts'
import { hashEntry, hashSeal } from '#lib/kernel/audit/hash-entry.ts'
import { command } from '#lib/kernel/command.ts'
import { isUniqueViolation } from '#lib/kernel/database/is-unique-violation.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import type { ChainEnd } from '../follow-chain.ts'
import { endOf } from '../follow-chain.ts'
import { openSince } from '../open-since.ts'
import { sealAuditTrail } from '../permissions.ts'
import { checks } from '../repository.ts'

const batchSize = 250

/** What a batch of sealing came to. */
export interface Sealed {
  /** Where the chain ends now. */
  readonly end: ChainEnd
  readonly hasMore: boolean
}

/**
 * Binds a batch of new entries to all before them.
 *
 * Of two processes at once one loses by the primary key of the position, and leaves what the other sealed.
 */
export const sealEntries = command({
  id: 'audit.seal-entries',
  needs: sealAuditTrail,
  input: z.strictObject({}),
  async run(ctx): Promise<Sealed> {
    const chain = auditChain(ctx)
    const head = await chain.head()
    const entries = await chain.unsealedSince(await openSince(chain, head), batchSize)
    const seals = sealsOf(entries, endOf(head), toInstant(ctx.now))
    const end = endOf(seals.at(-1) ?? head)
    if (seals.length === 0) return { end, hasMore: false }
    try {
      await chain.addSeals(seals)
    } catch (error) {
      if (isUniqueViolation(error)) return { end: endOf(head), hasMore: false }
      throw error
    }
    await checks(ctx).raiseHead(endOf(head), end)
    ctx.changed({ subject: 'audit.chain', id: String(end.position), after: { hash: end.hash } })
    return { end, hasMore: entries.length === batchSize }
  },
})

function sealsOf(entries: readonly EntryRow[], end: ChainEnd, sealedAt: string): readonly SealRow[] {
  const seals: SealRow[] = []
  let { position, hash } = end
  for (const entry of entries) {
    position += 1n
    const seal = {
      position,
      entry_id: entry.id,
      entry_hash: hashEntry(entry),
      previous_hash: hash,
      sealed_at: sealedAt,
    }
    hash = hashSeal(seal)
    seals.push({ ...seal, hash })
  }
  return seals
}
