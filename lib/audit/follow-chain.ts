import type { auditChain } from '#lib/kernel/audit/audit-chain.ts'
import type { EntryRow, HashEntry, SealRow } from '#lib/kernel/audit/hash-entry.ts'
import { hashEntry, hashSeal } from '#lib/kernel/audit/hash-entry.ts'
import { isBroken } from '#lib/kernel/database/texts-as-bytes.ts'

/** A place in the chain. Position 0 is before the first seal. */
export interface ChainEnd {
  readonly position: bigint
  /** The seal's hash, which stands for everything up to it. */
  readonly hash: string
}

/** How far a chain was followed, and what was found broken there. */
export interface Followed {
  /** The last place that is sound. */
  readonly end: ChainEnd
  /** One English sentence that names the first broken row; null where everything is as it was written. */
  readonly problem: string | null
  /** Whether nothing comes after `end`. */
  readonly isWhole: boolean
}

/** Before the first seal. */
export const chainBegin: ChainEnd = { position: 0n, hash: '0'.repeat(64) }

const pageSize = 200

/** The place of a seal, or the beginning without one. */
export function endOf(seal: SealRow | undefined): ChainEnd {
  return seal ? { position: seal.position, hash: seal.hash } : chainBegin
}

/**
 * Follows the chain from a place that is known to be sound, page by page, to its end or the first row that is not as
 * it was written.
 *
 * @param most how many seals are looked at
 * @param hash what an entry is known by; tests put a worse one in its place
 */
export async function followChain(
  chain: Pick<ReturnType<typeof auditChain>, 'sealsAfter' | 'entries'>,
  from: ChainEnd,
  most: number,
  hash: HashEntry = hashEntry,
): Promise<Followed> {
  let end = from
  for (let looked = 0; looked < most;) {
    const seals = await chain.sealsAfter(end.position, Math.min(pageSize, most - looked))
    const entries = await chain.entries(seals.map((seal) => seal.entry_id))
    for (const seal of seals) {
      const problem = problemOf(seal, entries.get(seal.entry_id), end, hash)
      if (problem !== null) return { end, problem, isWhole: false }
      end = endOf(seal)
    }
    if (seals.length === 0) return { end, problem: null, isWhole: true }
    looked += seals.length
  }
  return { end, problem: null, isWhole: false }
}

function problemOf(
  seal: SealRow,
  entry: EntryRow | undefined,
  before: ChainEnd,
  hash: HashEntry,
): string | null {
  const wanted = before.position + 1n
  if (seal.position !== wanted) return `The seal ${wanted} was removed: the next one is ${seal.position}.`
  if (seal.previous_hash !== before.hash) {
    return `The seal ${seal.position} does not follow the seal before it: one of the two was changed or moved.`
  }
  if (hashSeal(seal) !== seal.hash) return `The seal ${seal.position} was changed.`
  if (!entry) return `The entry ${seal.entry_id} was removed; seal ${seal.position} knows it.`
  if (Object.values(entry).some(isBroken)) {
    return `The entry ${seal.entry_id}, sealed at ${seal.position}, was changed: it holds bytes that are no text.`
  }
  if (hash(entry) !== seal.entry_hash) {
    return `The entry ${seal.entry_id} was changed after it was sealed at ${seal.position}.`
  }
  return null
}
