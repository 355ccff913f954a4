import type { Permission } from '#lib/kernel/shell.ts'

export const seeOwnVisits: Permission = {
  id: 'field-service.see-own-visits',
  description: 'See the visits to one’s company.',
  grantedTo: ['buyer'],
}

export const manageVisits: Permission = {
  id: 'field-service.manage-visits',
  description: 'See the visits to all companies, schedule and complete them.',
  grantedTo: ['staff'],
}

export const changeSchedulingSettings: Permission = {
  id: 'field-service.change-scheduling-settings',
  description: 'Say within how many working days a visit gets its date.',
  grantedTo: ['staff'],
}
