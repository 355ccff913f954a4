import { definePlugin } from '#lib/kernel/plugin.ts'
import { job, models, permission } from '#lib/kernel/shell.ts'
import { checkAuditChain, readAuditTrail, sealAuditTrail } from './permissions.ts'

export default definePlugin({
  id: 'audit',
  title: 'Audit trail',
  contributes: [
    permission(checkAuditChain),
    permission(readAuditTrail),
    permission(sealAuditTrail),
    models({ file: 'audit.prisma' }),

    job({ id: 'audit.check', every: 'hour', load: () => import('./jobs/check.ts') }),
    job({ id: 'audit.seal', every: 'minute', load: () => import('./jobs/seal.ts') }),
  ],
})
