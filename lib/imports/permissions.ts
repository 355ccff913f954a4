import type { Permission } from '#lib/kernel/shell.ts'

export const importFiles: Permission = {
  id: 'imports.import-files',
  description: 'Bring in files of rows. What is in them needs the right of its own kind, too.',
  grantedTo: ['sales', 'administrator'],
}
