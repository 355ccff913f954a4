import type { Permission } from '#lib/kernel/shell.ts'

export const changeSettings: Permission = {
  id: 'settings.change-settings',
  description:
    'See and change what the shop decides for itself; each group asks for a right of its own, too.',
  grantedTo: ['administrator'],
}
