import type { Permission } from '#lib/kernel/shell.ts'

export const changeWorkingTime: Permission = {
  id: 'deadlines.change-working-time',
  description: 'Say when the shop works, which every deadline goes by.',
  grantedTo: ['administrator'],
}

export const tellLateDeadlines: Permission = {
  id: 'deadlines.tell-late-deadlines',
  description: 'Tell of deadlines that passed. The shop does so itself, every minute.',
  grantedTo: [],
}
