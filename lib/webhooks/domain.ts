import { definePlugin } from '#lib/kernel/plugin.ts'
import { background, job, models, navItem, permission } from '#lib/kernel/shell.ts'
import { onEach } from '#lib/kernel/token.ts'
import { operation } from '#lib/api/contract.ts'
import { notificationTopic, notifier } from '#lib/notifications/contract.ts'
import { paletteAction } from '#lib/shell/contract.ts'
import { webhookEvent } from './contract.ts'
import { manageWebhooks, sendWebhooks } from './permissions.ts'

export default definePlugin({
  id: 'webhooks',
  title: 'Webhooks',
  requires: [notifier],
  contributes: [
    permission(manageWebhooks),
    permission(sendWebhooks),
    models({ file: 'webhooks.prisma' }),
    onEach(webhookEvent, () => import('./handlers/queue-messages.ts')),
    background({ id: 'webhooks.send-messages', load: () => import('./send-messages.ts') }),
    job({ id: 'webhooks.forget-old', every: 'day', load: () => import('./jobs/forget-old.ts') }),
    notificationTopic({
      id: 'webhooks.disabled',
      kind: 'transactional',
      audience: 'staff',
      words: {
        en: () => import('./messages/en.json'),
        de: () => import('./messages/de.json'),
      },
      sample: { name: 'Merchandise system' },
    }),
    operation({
      id: 'webhooks.list-endpoints',
      method: 'GET',
      path: '/webhook-endpoints',
      scope: 'webhooks:read',
      summary: 'List webhook endpoints, the newest first.',
      load: () => import('./operations/list-endpoints.ts'),
    }),
    operation({
      id: 'webhooks.add-endpoint',
      method: 'POST',
      path: '/webhook-endpoints',
      scope: 'webhooks:write',
      summary: 'Add a webhook endpoint. Its secret is shown in the back office for ten minutes.',
      load: () => import('./operations/add-endpoint.ts'),
    }),
    operation({
      id: 'webhooks.replay-message',
      method: 'POST',
      path: '/webhook-messages/{messageId}/replay',
      scope: 'webhooks:write',
      summary: 'Send a webhook message again, under the same id.',
      load: () => import('./operations/replay-message.ts'),
    }),
    paletteAction({
      id: 'webhooks.add-endpoint',
      area: 'admin',
      label: 'webhooks.palette.addEndpoint',
      href: '/admin/webhooks',
      needs: manageWebhooks,
    }),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'webhooks.nav',
      href: '/admin/webhooks',
      needs: manageWebhooks,
      icon: 'webhook',
      goKey: 'w',
    }),
  ],
})
