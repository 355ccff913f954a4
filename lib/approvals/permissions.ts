import type { Permission } from '#lib/kernel/shell.ts'

export const decideApprovals: Permission = {
  id: 'approvals.decide-approvals',
  description: 'See what waits for a yes, and give it or not, as far as one’s other rights reach.',
  grantedTo: ['staff'],
}
