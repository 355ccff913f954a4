import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const readTimelines: Permission = {
  id: 'timeline.read-timelines',
  description: 'Read what happened to an object that one may see.',
  grantedTo: [...everyCompanyRole, ...everyStaffRole],
}

export const writeComments: Permission = {
  id: 'timeline.write-comments',
  description: 'Comment on an object that one may see.',
  grantedTo: [...everyCompanyRole, ...everyStaffRole],
}
