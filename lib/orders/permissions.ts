import type { Permission } from '#lib/kernel/shell.ts'

export const placeOrders: Permission = {
  id: 'orders.place-orders',
  description: 'Order for one’s company.',
  grantedTo: ['buyer'],
}

export const setUpCheckout: Permission = {
  id: 'orders.set-up-checkout',
  description: 'Decide what the checkout asks of buyers.',
  grantedTo: ['staff'],
}

export const seeOwnOrders: Permission = {
  id: 'orders.see-own-orders',
  description: 'See the orders of one’s company.',
  grantedTo: ['buyer'],
}

export const seeAllOrders: Permission = {
  id: 'orders.see-all-orders',
  description: 'See the orders of all companies.',
  grantedTo: ['staff'],
}

export const approveOrders: Permission = {
  id: 'orders.approve-orders',
  description: 'Say yes or no to orders over the total that the settings name.',
  grantedTo: ['staff'],
}
