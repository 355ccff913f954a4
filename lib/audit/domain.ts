import { listing } from '#lib/index-page/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { job, models, navItem, permission } from '#lib/kernel/shell.ts'
import { checkAuditChain, readAuditTrail, sealAuditTrail } from './permissions.ts'

export default definePlugin({
  id: 'audit',
  title: 'Audit trail',
  contributes: [
    permission(checkAuditChain),
    permission(readAuditTrail),
    permission(sealAuditTrail),
    models({ file: 'audit.prisma' }),
    listing({ id: 'audit.entries', needs: readAuditTrail, load: () => import('./listings/entries.ts') }),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'audit.nav',
      href: '/admin/audit',
      needs: readAuditTrail,
      icon: 'history',
      goKey: 'u',
    }),

    job({ id: 'audit.check', every: 'hour', load: () => import('./jobs/check.ts') }),
    job({ id: 'audit.seal', every: 'minute', load: () => import('./jobs/seal.ts') }),
  ],
})
