import type { ApiClient } from '#tests/support/api-client.ts'
import type { ReadyToOrder } from '#tests/support/ready-to-order.ts'

/** One shop in which everything that operations read or change is there. */
export interface OperationScene {
  readonly ready: ReadyToOrder
  readonly buyer: ApiClient
  readonly staff: ApiClient
  readonly orderId: string
  readonly cartVersion: number
  readonly shipmentId: string
  readonly visitId: string
  readonly subscriptionId: string
  readonly startsAt: string
  readonly registrationId: string
}

interface OperationCall {
  readonly by: 'buyer' | 'staff'
  readonly path: string
  readonly body?: unknown
  /** What an operation does that finds nothing to do. */
  readonly status?: number
}

/** How each operation is called, by its id. */
export const operationCalls: Readonly<Record<string, (scene: OperationScene) => OperationCall>> = {
  'catalog.list-products': () => ({ by: 'buyer', path: '/products?limit=2' }),
  'catalog.find-product': ({ ready }) => ({ by: 'buyer', path: `/products/${ready.pump.slug}` }),
  'catalog.find-product-by-sku': ({ ready }) => ({ by: 'buyer', path: `/products/by-sku/${ready.pump.sku}` }),
  'catalog.list-categories': () => ({ by: 'buyer', path: '/categories' }),
  'companies.list-addresses': () => ({ by: 'buyer', path: '/addresses' }),
  'cart.read-cart': () => ({ by: 'buyer', path: '/cart' }),
  'cart.add-line': ({ ready }) => ({
    by: 'buyer',
    path: '/cart/lines',
    body: { productId: ready.visit.productId, quantityMilli: 1000 },
  }),
  'cart.set-line': ({ ready }) => ({
    by: 'buyer',
    path: `/cart/lines/${ready.pump.productId}`,
    body: { quantityMilli: 2000 },
  }),
  'cart.remove-line': ({ ready }) => ({ by: 'buyer', path: `/cart/lines/${ready.pump.productId}` }),
  'orders.preview-order': () => ({ by: 'buyer', path: '/orders/preview' }),
  'orders.place-order': ({ ready, cartVersion }) => ({
    by: 'buyer',
    path: '/orders',
    body: { cartVersion, addressId: ready.address.addressId, poNumber: 'PO-1' },
    status: 201,
  }),
  'orders.list-orders': () => ({ by: 'buyer', path: '/orders' }),
  'orders.find-order': ({ orderId }) => ({ by: 'buyer', path: `/orders/${orderId}` }),
  'registrations.list-registrations': () => ({ by: 'staff', path: '/registrations?view=waiting' }),
  'registrations.find-registration': ({ registrationId }) => ({
    by: 'staff',
    path: `/registrations/${registrationId}`,
  }),
  'registrations.approve-request': ({ registrationId }) => ({
    by: 'staff',
    path: `/registrations/${registrationId}/approve`,
    body: { currency: 'EUR' },
  }),
  'registrations.join-company': ({ registrationId, ready }) => ({
    by: 'staff',
    path: `/registrations/${registrationId}/join`,
    body: { companyId: ready.buyer.companyId, role: 'buyer' },
  }),
  'registrations.deny-request': ({ registrationId }) => ({
    by: 'staff',
    path: `/registrations/${registrationId}/deny`,
    body: { reason: 'We do not deliver there yet.' },
  }),
  'registrations.ask-back': ({ registrationId }) => ({
    by: 'staff',
    path: `/registrations/${registrationId}/question`,
    body: { question: 'Which site?' },
  }),
  'shell.list-parked': () => ({ by: 'staff', path: '/deliveries/parked' }),
  'shell.retry-delivery': () => ({
    by: 'staff',
    path: '/deliveries/retry',
    body: { factId: 'none', subscriber: 'a/b' },
    status: 409,
  }),
  'fulfillment.list-shipments': () => ({ by: 'staff', path: '/shipments?state=waiting' }),
  'fulfillment.ship': ({ shipmentId }) => ({
    by: 'staff',
    path: `/shipments/${shipmentId}/ship`,
    body: { carrier: 'DHL' },
  }),
  'field-service.list-visits': () => ({ by: 'staff', path: '/visits' }),
  'field-service.schedule-visit': ({ visitId, startsAt }) => ({
    by: 'staff',
    path: `/visits/${visitId}/schedule`,
    body: { startsAt, technician: 'Theo' },
  }),
  'field-service.complete-visit': ({ visitId }) => ({
    by: 'staff',
    path: `/visits/${visitId}/complete`,
    body: {},
    status: 409,
  }),
  'subscriptions.list-subscriptions': () => ({ by: 'buyer', path: '/subscriptions' }),
  'subscriptions.activate': ({ subscriptionId }) => ({
    by: 'staff',
    path: `/subscriptions/${subscriptionId}/activate`,
    body: {},
  }),
  'webhooks.list-endpoints': () => ({ by: 'staff', path: '/webhook-endpoints' }),
  'webhooks.add-endpoint': () => ({
    by: 'staff',
    path: '/webhook-endpoints',
    body: { url: 'https://erp.example.com/hooks', description: 'ERP', eventTypes: ['order.placed'] },
  }),
  'webhooks.replay-message': () => ({
    by: 'staff',
    path: '/webhook-messages/missing/replay',
    status: 404,
  }),
}
