import type { Permission } from '#lib/kernel/shell.ts'

export const decideApprovals: Permission = {
  id: 'approvals.decide-approvals',
  description: 'See what waits for approval, and approve or decline it, as far as one’s other rights reach.',
  grantedTo: ['sales', 'finance', 'administrator'],
}
