import type { Permission } from '#lib/kernel/shell.ts'

export const importProducts: Permission = {
  id: 'catalog.import-products',
  description: 'Import products and their prices from a file.',
  grantedTo: ['staff'],
}
