import type { auditChain } from '#lib/kernel/audit/audit-chain.ts'
import type { ChainEnd } from './follow-chain.ts'
import { chainBegin } from './follow-chain.ts'

/** One English sentence where the chain no longer reaches an end that it once had; null where it does. */
export async function problemWithHead(
  chain: Pick<ReturnType<typeof auditChain>, 'seal'>,
  { position, hash }: ChainEnd,
): Promise<string | null> {
  const known = position === 0n ? chainBegin : await chain.seal(position)
  if (!known) return `The chain was cut: it once reached ${position}, and seal ${position} is gone.`
  return known.hash === hash ? null : `The chain was written anew: seal ${position} has another hash.`
}
