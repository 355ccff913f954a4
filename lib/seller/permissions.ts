import type { Permission } from '#lib/kernel/shell.ts'

export const editSeller: Permission = {
  id: 'seller.edit-seller',
  description: 'See and edit the legal entity that sells.',
  grantedTo: ['finance', 'administrator'],
}
