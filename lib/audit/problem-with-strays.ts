import type { auditChain } from '#lib/kernel/audit/audit-chain.ts'
import type { ChainEnd, Followed } from './follow-chain.ts'
import { anyTime, openSince } from './open-since.ts'

/**
 * One English sentence where an entry came in behind the chain's back, into the time that a part of it covers; null
 * where none did.
 *
 * The parts of a chain cover all of time but the last hour, without a gap: each begins at the instant of the entry at
 * which the one before it ends.
 */
export async function problemWithStrays(
  chain: Pick<ReturnType<typeof auditChain>, 'entries' | 'firstUnsealed' | 'head' | 'seal'>,
  from: ChainEnd,
  { end, isWhole }: Followed,
): Promise<string | null> {
  const open = await openSince(chain, await chain.head())
  const since = await instantAt(chain, from)
  const reached = isWhole ? open : await instantAt(chain, end)
  const stray = await chain.firstUnsealed(since, reached < open ? reached : open)
  return stray ? `The entry ${stray.id} is not part of the chain: it was put in later.` : null
}

async function instantAt(
  chain: Pick<ReturnType<typeof auditChain>, 'entries' | 'seal'>,
  { position }: ChainEnd,
): Promise<string> {
  const seal = await chain.seal(position)
  const entry = seal && (await chain.entries([seal.entry_id])).get(seal.entry_id)
  return entry?.occurred_at ?? anyTime
}
