import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const seeOwnVisits: Permission = {
  id: 'field-service.see-own-visits',
  description: 'See the visits to one’s company.',
  grantedTo: everyCompanyRole,
}

export const seeAllVisits: Permission = {
  id: 'field-service.see-all-visits',
  description: 'See the visits to all companies.',
  grantedTo: everyStaffRole,
}

export const manageVisits: Permission = {
  id: 'field-service.manage-visits',
  description: 'See the visits to all companies, schedule and complete them.',
  grantedTo: ['fulfillment', 'administrator'],
}

export const changeSchedulingSettings: Permission = {
  id: 'field-service.change-scheduling-settings',
  description: 'Say within how many working days a visit gets its date.',
  grantedTo: ['administrator'],
}
