import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const seeOwnSubscriptions: Permission = {
  id: 'subscriptions.see-own-subscriptions',
  description: 'See the subscriptions of one’s company.',
  grantedTo: everyCompanyRole,
}

export const seeAllSubscriptions: Permission = {
  id: 'subscriptions.see-all-subscriptions',
  description: 'See the subscriptions of all companies.',
  grantedTo: everyStaffRole,
}

export const manageSubscriptions: Permission = {
  id: 'subscriptions.manage-subscriptions',
  description: 'See the subscriptions of all companies, activate and renew them.',
  grantedTo: ['sales', 'fulfillment', 'administrator'],
}

export const changeActivationSettings: Permission = {
  id: 'subscriptions.change-activation-settings',
  description: 'Say within how many working days a subscription is activated.',
  grantedTo: ['administrator'],
}
