import * as z from 'zod'
import { auditChain } from '#lib/kernel/audit/audit-chain.ts'
import { query } from '#lib/kernel/command.ts'
import type { ChainEnd } from '../follow-chain.ts'
import { chainBegin, followChain } from '../follow-chain.ts'
import { checkAuditChain } from '../permissions.ts'
import { problemWithHead } from '../problem-with-head.ts'
import { problemWithStrays } from '../problem-with-strays.ts'
import { checks } from '../repository.ts'

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
 * Follows the whole chain, then looks for entries that came in behind its back, and for an end that was cut off since
 * the shop itself or somebody else wrote it down.
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
    const followed = await followChain(chain, chainBegin, everything)
    const { end } = followed
    if (followed.problem !== null) return { end, problem: followed.problem }
    const known = [(await checks(ctx).find())?.head, head].filter((one) => one !== undefined)
    const lost = await Promise.all(known.map((one) => problemWithHead(chain, one)))
    const problem = lost.find((one) => one !== null) ?? (await problemWithStrays(chain, chainBegin, followed))
    return { end, problem }
  },
})
