import type { Permission } from '#lib/kernel/shell.ts'

export const setUpListing: Permission = {
  id: 'catalog.set-up-listing',
  description: 'Decide how lists of products are shown.',
  grantedTo: ['administrator'],
}

export const importProducts: Permission = {
  id: 'catalog.import-products',
  description: 'Import products and their prices from a file.',
  grantedTo: ['sales', 'administrator'],
}
