import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const keepContents: Permission = {
  id: 'files.keep-contents',
  description: 'Write, read and remove the bytes of files. The shop does so itself.',
  grantedTo: [],
}

export const readFiles: Permission = {
  id: 'files.read-files',
  description: 'Open the files of what one may see.',
  grantedTo: [...everyCompanyRole, ...everyStaffRole],
}

export const limitFiles: Permission = {
  id: 'files.limit-files',
  description: 'Set how large files may be.',
  grantedTo: ['administrator'],
}
