import * as z from 'zod'
import { auditChain } from '#lib/kernel/audit/audit-chain.ts'
import { query } from '#lib/kernel/command.ts'
import { readAuditTrail } from '../permissions.ts'
import { checks } from '../repository.ts'

/** How the chain over the audit trail stands. */
export const readChainState = query({
  id: 'audit.read-chain-state',
  needs: readAuditTrail,
  input: z.strictObject({}),
  async run(ctx) {
    const [head, check] = await Promise.all([auditChain(ctx).head(), checks(ctx).find()])
    return {
      sealed: head && { position: head.position, hash: head.hash, sealedAt: head.sealed_at },
      checked: check && { checkedAt: check.checkedAt, problem: check.problem },
    }
  },
})
