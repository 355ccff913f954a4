import { forgetOldJob } from '#lib/kernel/forget-old-job.ts'
import { keepHouse, retryDeliveries, seePlugins } from '#lib/kernel/permissions.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { navItem, permission } from '#lib/kernel/shell.ts'
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
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'shell.plugins.nav',
      href: '/admin/plugins',
      needs: seePlugins,
    }),
  ],
})
