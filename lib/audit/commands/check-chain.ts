import * as z from 'zod'
import { auditChain } from '#lib/kernel/audit/audit-chain.ts'
import { command } from '#lib/kernel/command.ts'
import { chainBegin, endOf, followChain } from '../follow-chain.ts'
import { checkAuditChain } from '../permissions.ts'
import { problemWithHead } from '../problem-with-head.ts'
import { problemWithStrays } from '../problem-with-strays.ts'
import { checks } from '../repository.ts'

/** About a tenth of a second's work. */
const batchSize = 2000

/** What a check came to. */
export interface Checked {
  /** One English sentence that names the first broken row; null where the part is as it was written. */
  readonly problem: string | null
  /** Whether the chain was followed to its end; the next check then begins anew. */
  readonly isWhole: boolean
}

/**
 * Checks the next part of the chain, from where the last check ended, that nothing came in behind its back there, and
 * that the chain still reaches as far as it ever did. Where it finds something broken it stays, until somebody looked
 * into it.
 */
export const checkChain = command({
  id: 'audit.check-chain',
  needs: checkAuditChain,
  input: z.strictObject({}),
  async run(ctx): Promise<Checked> {
    const chain = auditChain(ctx)
    const last = await checks(ctx).find()
    const lost = await problemWithHead(chain, last?.head ?? chainBegin)
    const from = last?.at ?? chainBegin
    const followed = await followChain(chain, from, batchSize)
    const stray = followed.problem === null ? await problemWithStrays(chain, from, followed) : null
    const problem = lost ?? followed.problem ?? stray
    const reached = followed.isWhole ? chainBegin : followed.end
    const at = stray === null ? reached : from
    const head = lost && last ? last.head : endOf(await chain.head())
    await checks(ctx).save({ at, head, problem }, ctx.now)
    return { problem, isWhole: followed.isWhole }
  },
})
