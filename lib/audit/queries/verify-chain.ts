import * as z from 'zod'
import { auditChain } from '#lib/kernel/audit/audit-chain.ts'
import { query } from '#lib/kernel/command.ts'
import type { ChainEnd } from '../follow-chain.ts'
import { chainBegin, followChain } from '../follow-chain.ts'
import { openSince } from '../open-since.ts'
import { checkAuditChain } from '../permissions.ts'
import { problemWithHead } from '../problem-with-head.ts'

/** What a look at the whole chain came to. */
export interface VerifiedChain {
  /** Where the chain ends, or where it is broken. Write it down: it proves later that nothing was cut off. */
  readonly end: ChainEnd
  /** One English sentence that names the first broken row; null where everything is as it was written. */
  readonly problem: string | null
}

/** Takes every entry whatever it counts: a chain is followed to its end. */
const everything = Number.MAX_SAFE_INTEGER

/**
 * Follows the whole chain, then looks for entries that came in behind its back, and for an end that was cut off.
 * Takes as long as the trail is; memory stays bounded.
 */
export const verifyChain = query({
  id: 'audit.verify-chain',
  needs: checkAuditChain,
  input: z.strictObject({
    /** An end that an earlier look gave. */
    head: z.strictObject({ position: z.bigint().min(0n), hash: z.string().max(64) }).optional(),
  }),
  async run(ctx, { head }): Promise<VerifiedChain> {
    const chain = auditChain(ctx)
    const { end, problem } = await followChain(chain, chainBegin, everything)
    if (problem !== null) return { end, problem }
    const stray = await chain.firstUnsealedBefore(await openSince(chain, await chain.head()))
    if (stray) return { end, problem: `The entry ${stray.id} is not part of the chain: it was put in later.` }
    return { end, problem: head ? await problemWithHead(chain, head) : null }
  },
})
