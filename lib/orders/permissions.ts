import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const placeOrders: Permission = {
  id: 'orders.place-orders',
  description: 'Order for one’s company.',
  grantedTo: everyCompanyRole,
}

export const setUpCheckout: Permission = {
  id: 'orders.set-up-checkout',
  description: 'Decide what the checkout asks of buyers.',
  grantedTo: ['administrator'],
}

export const seeOwnOrders: Permission = {
  id: 'orders.see-own-orders',
  description: 'See the orders of one’s company.',
  grantedTo: everyCompanyRole,
}

export const seeAllOrders: Permission = {
  id: 'orders.see-all-orders',
  description: 'See the orders of all companies.',
  grantedTo: everyStaffRole,
}

export const approveOrders: Permission = {
  id: 'orders.approve-orders',
  description: 'Say yes or no to orders over the total that the settings name.',
  grantedTo: ['sales', 'finance', 'administrator'],
}

export const answerCustomers: Permission = {
  id: 'orders.answer-customers',
  description: 'Hear of what customers ask about their orders while nobody has answered yet.',
  grantedTo: ['sales', 'administrator'],
}
