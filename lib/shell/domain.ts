import { operation } from '#lib/api/contract.ts'
import { forgetOldJob } from '#lib/kernel/forget-old-job.ts'
import { keepHouse, retryDeliveries, seePlugins } from '#lib/kernel/permissions.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { navItem, permission } from '#lib/kernel/shell.ts'
import { waitingSource } from './contract.ts'
import { enterBackOffice, enterPortal } from './permissions.ts'

export default definePlugin({
  id: 'shell',
  title: 'Pages and navigation',
  contributes: [
    permission(enterBackOffice),
    permission(enterPortal),
    permission(keepHouse),
    permission(retryDeliveries),
    permission(seePlugins),
    forgetOldJob,
    waitingSource({
      id: 'shell.deliveries',
      area: 'admin',
      needs: seePlugins,
      load: () => import('./waiting-deliveries.ts'),
    }),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'shell.plugins.nav',
      href: '/admin/plugins',
      needs: seePlugins,
      icon: 'plug',
    }),

    operation({
      id: 'shell.list-parked',
      method: 'GET',
      path: '/deliveries/parked',
      scope: 'operations:read',
      summary: 'List facts that a listener was given up for.',
      load: () => import('./operations/list-parked.ts'),
    }),
    operation({
      id: 'shell.retry-delivery',
      method: 'POST',
      path: '/deliveries/retry',
      scope: 'operations:write',
      summary: 'Have a fact delivered again.',
      load: () => import('./operations/retry-delivery.ts'),
    }),
  ],
})
