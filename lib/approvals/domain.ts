import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, navItem, permission } from '#lib/kernel/shell.ts'
import type { NotificationTopic } from '#lib/notifications/contract.ts'
import { notificationTopic, notifier } from '#lib/notifications/contract.ts'
import { waitingSource } from '#lib/shell/contract.ts'
import { approvals } from './contract.ts'
import { decideApprovals } from './permissions.ts'

const words: NotificationTopic['words'] = {
  en: () => import('./messages/en.json'),
  de: () => import('./messages/de.json'),
}

export default definePlugin({
  id: 'approvals',
  title: 'Approvals',
  requires: [notifier],
  contributes: [
    permission(decideApprovals),
    models({ file: 'approvals.prisma' }),
    waitingSource({
      id: 'approvals.requests',
      area: 'admin',
      needs: decideApprovals,
      load: () => import('./waiting-requests.ts'),
    }),
    navItem({
      area: 'admin',
      group: 'sales',
      label: 'approvals.nav',
      href: '/admin/approvals',
      needs: decideApprovals,
      icon: 'check',
      goKey: 'a',
    }),

    approvals(() => import('./approvals-port.ts')),
    notificationTopic({
      id: 'approvals.asked',
      kind: 'transactional',
      audience: 'staff',
      words,
      sample: {
        company: 'Nordwind Pumps',
        person: 'Ada Lovelace',
        total: { minor: '1284000', currency: 'EUR' },
      },
    }),
    notificationTopic({
      id: 'approvals.approved',
      kind: 'transactional',
      audience: 'customer',
      words,
      sample: { person: 'Grace Hopper', note: 'Agreed with sales.' },
    }),
    notificationTopic({
      id: 'approvals.declined',
      kind: 'transactional',
      audience: 'customer',
      words,
      sample: { person: 'Grace Hopper', note: 'Over the budget of this quarter.' },
    }),
  ],
})
