import * as z from 'zod'
import { auditChain } from '#lib/kernel/audit/audit-chain.ts'
import { query } from '#lib/kernel/command.ts'
import { sealEntries } from '../commands/seal-entries.ts'
import { openSince } from '../open-since.ts'
import { sealAuditTrail } from '../permissions.ts'

/** Whether sealing is worth it: its own entry alone waits for the next one, or an idle shop would never rest. */
export const hasUnsealed = query({
  id: 'audit.has-unsealed',
  needs: sealAuditTrail,
  input: z.strictObject({}),
  async run(ctx): Promise<boolean> {
    const chain = auditChain(ctx)
    return chain.hasUnsealedSince(await openSince(chain, await chain.head()), sealEntries.id)
  },
})
