import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const enterBackOffice: Permission = {
  id: 'shell.enter-back-office',
  description: 'Open the back office; what is in it asks for rights of its own.',
  grantedTo: everyStaffRole,
}

export const enterPortal: Permission = {
  id: 'shell.enter-portal',
  description: "Open the company's own pages; what is in them asks for rights of its own.",
  grantedTo: everyCompanyRole,
}
