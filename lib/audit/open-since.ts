import type { auditChain } from '#lib/kernel/audit/audit-chain.ts'
import type { SealRow } from '#lib/kernel/audit/hash-entry.ts'
import { fromInstant, later, toInstant } from '#lib/kernel/instant.ts'

/**
 * How long an entry may come late: a commit that took its time, a process whose clock is slow. What comes later is
 * never sealed, and every check names it.
 */
const latestMilliseconds = 3_600_000

/** Before every instant. */
export const anyTime = '0000-01-01 00:00:00.000'

/**
 * From which instant on entries may still lack their seal: entries are sealed in the order of their instants, so none
 * that is much older than the one sealed last.
 */
export async function openSince(
  chain: Pick<ReturnType<typeof auditChain>, 'entries'>,
  head: SealRow | undefined,
): Promise<string> {
  if (!head) return anyTime
  const entry = (await chain.entries([head.entry_id])).get(head.entry_id)
  // Somebody may have tampered with either, and what looks for that must not stop at it.
  const instants = [entry?.occurred_at, head.sealed_at].map((text) => fromInstant(text ?? ''))
  const known = instants.find((instant) => !Number.isNaN(instant.getTime()))
  return known ? toInstant(later(known, -latestMilliseconds)) : anyTime
}
