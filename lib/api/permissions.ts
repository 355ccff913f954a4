import type { Permission } from '#lib/kernel/shell.ts'

export const manageKeys: Permission = {
  id: 'api.manage-keys',
  description:
    'Make keys by which other systems act as oneself, and see and revoke those of one’s company or shop.',
  grantedTo: ['buyer', 'staff'],
}

export const admitCallers: Permission = {
  id: 'api.admit-callers',
  description: 'Find out whose key a request carries. The interface does so itself.',
  grantedTo: [],
}
