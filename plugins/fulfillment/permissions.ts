import type { Permission } from '#lib/kernel/shell.ts'

export const seeOwnShipments: Permission = {
  id: 'fulfillment.see-own-shipments',
  description: 'See what is shipped to one’s company.',
  grantedTo: ['buyer'],
}

export const shipGoods: Permission = {
  id: 'fulfillment.ship-goods',
  description: 'See the shipments of all companies and send them off.',
  grantedTo: ['staff'],
}

export const changeShippingSettings: Permission = {
  id: 'fulfillment.change-shipping-settings',
  description: 'Say within how many working days goods are shipped.',
  grantedTo: ['staff'],
}
