import type { Permission } from '#lib/kernel/shell.ts'

export const manageWebhooks: Permission = {
  id: 'webhooks.manage-webhooks',
  description: 'See and change which systems hear of what happens, and send messages again.',
  grantedTo: ['administrator'],
}

export const sendWebhooks: Permission = {
  id: 'webhooks.send-webhooks',
  description: 'Send messages and note what became of them. The shop does so itself.',
  grantedTo: [],
}
