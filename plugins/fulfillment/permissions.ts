import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const seeOwnShipments: Permission = {
  id: 'fulfillment.see-own-shipments',
  description: 'See what is shipped to one’s company.',
  grantedTo: everyCompanyRole,
}

export const seeAllShipments: Permission = {
  id: 'fulfillment.see-all-shipments',
  description: 'See the shipments of all companies.',
  grantedTo: everyStaffRole,
}

export const shipGoods: Permission = {
  id: 'fulfillment.ship-goods',
  description: 'See the shipments of all companies and send them off.',
  grantedTo: ['fulfillment', 'administrator'],
}

export const changeShippingSettings: Permission = {
  id: 'fulfillment.change-shipping-settings',
  description: 'Say within how many working days goods are shipped.',
  grantedTo: ['administrator'],
}
