import { definePlugin } from '#lib/kernel/plugin.ts'
import { background, job, models, navItem, permission } from '#lib/kernel/shell.ts'
import { onEach } from '#lib/kernel/token.ts'
import { webhookEvent } from './contract.ts'
import { manageWebhooks, sendWebhooks } from './permissions.ts'

export default definePlugin({
  id: 'webhooks',
  title: 'Webhooks',
  contributes: [
    permission(manageWebhooks),
    permission(sendWebhooks),
    models({ file: 'webhooks.prisma' }),
    onEach(webhookEvent, () => import('./handlers/queue-messages.ts')),
    background({ id: 'webhooks.send-messages', load: () => import('./send-messages.ts') }),
    job({ id: 'webhooks.forget-old', every: 'day', load: () => import('./jobs/forget-old.ts') }),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'webhooks.nav',
      href: '/admin/webhooks',
      needs: manageWebhooks,
    }),
  ],
})
