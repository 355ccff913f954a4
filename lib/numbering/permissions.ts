import type { Permission } from '#lib/kernel/shell.ts'

export const takeNumbers: Permission = {
  id: 'numbering.take-numbers',
  description: 'Take numbers ahead of the work that uses them. The shop does so itself.',
  grantedTo: [],
}
