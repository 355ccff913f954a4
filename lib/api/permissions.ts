import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const manageKeys: Permission = {
  id: 'api.manage-keys',
  description: 'Make keys by which other systems act as oneself, and see and revoke one’s own.',
  grantedTo: [...everyCompanyRole, ...everyStaffRole],
  isPersonal: true,
}

export const manageAllKeys: Permission = {
  id: 'api.manage-all-keys',
  description: 'See and revoke the keys of everybody in one’s company, or in the shop.',
  grantedTo: ['company-administrator', 'administrator'],
  isPersonal: true,
}

export const admitCallers: Permission = {
  id: 'api.admit-callers',
  description: 'Find out whose key a request carries. The interface does so itself.',
  grantedTo: [],
}
