import type { Permission } from '#lib/kernel/shell.ts'

export const makeDocuments: Permission = {
  id: 'documents.make-documents',
  description: 'Number, render and archive documents. The shop does so itself.',
  grantedTo: [],
}
