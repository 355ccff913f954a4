// Made by `npm run surface` from sources and manifests. Change it there.
/** Every command and query that can be run from outside its file, by its id. */
export const loadDefinition: Readonly<Record<string, () => Promise<unknown>>> = {
  'cart.add-to-cart': async (): Promise<unknown> =>
    (await import('#lib/cart/commands/add-to-cart.ts')).addToCart,
  'cart.change-quantity': async (): Promise<unknown> =>
    (await import('#lib/cart/commands/change-quantity.ts')).changeQuantity,
  'catalog.begin-import': async (): Promise<unknown> =>
    (await import('#lib/catalog/commands/begin-import.ts')).beginImport,
  'catalog.finish-import': async (): Promise<unknown> =>
    (await import('#lib/catalog/commands/finish-import.ts')).finishImport,
  'catalog.import-products': async (): Promise<unknown> =>
    (await import('#lib/catalog/commands/import-products.ts')).importProducts,
  'field-service.complete-visit': async (): Promise<unknown> =>
    (await import('#plugins/field-service/commands/complete-visit.ts')).completeVisit,
  'field-service.schedule-visit': async (): Promise<unknown> =>
    (await import('#plugins/field-service/commands/schedule-visit.ts')).scheduleVisit,
  'fulfillment.ship': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/commands/ship.ts')).ship,
  'kernel.forget-old': async (): Promise<unknown> => (await import('#lib/kernel/forget-old.ts')).forgetOld,
  'kernel.retry-delivery': async (): Promise<unknown> =>
    (await import('#lib/kernel/retry-delivery.ts')).retryDelivery,
  'orders.place-order': async (): Promise<unknown> =>
    (await import('#lib/orders/commands/place-order.ts')).placeOrder,
  'subscriptions.activate': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/commands/activate.ts')).activate,
  'subscriptions.renew': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/commands/renew.ts')).renew,
  'cart.view-cart': async (): Promise<unknown> => (await import('#lib/cart/queries/view-cart.ts')).viewCart,
  'catalog.find-product': async (): Promise<unknown> =>
    (await import('#lib/catalog/queries/find-product.ts')).findProduct,
  'catalog.list-categories': async (): Promise<unknown> =>
    (await import('#lib/catalog/queries/list-categories.ts')).listCategories,
  'catalog.list-products': async (): Promise<unknown> =>
    (await import('#lib/catalog/queries/list-products.ts')).listProducts,
  'catalog.search-products': async (): Promise<unknown> =>
    (await import('#lib/catalog/queries/search-products.ts')).searchProducts,
  'companies.list-addresses': async (): Promise<unknown> =>
    (await import('#lib/companies/queries/list-addresses.ts')).listAddresses,
  'field-service.find-visit': async (): Promise<unknown> =>
    (await import('#plugins/field-service/queries/find-visit.ts')).findVisit,
  'field-service.list-visits': async (): Promise<unknown> =>
    (await import('#plugins/field-service/queries/list-visits.ts')).listVisits,
  'field-service.visits-of-any-order': async (): Promise<unknown> =>
    (await import('#plugins/field-service/queries/visits-of-order.ts')).visitsOfAnyOrder,
  'field-service.visits-of-own-order': async (): Promise<unknown> =>
    (await import('#plugins/field-service/queries/visits-of-order.ts')).visitsOfOwnOrder,
  'fulfillment.find-shipment': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/queries/find-shipment.ts')).findShipment,
  'fulfillment.list-shipments': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/queries/list-shipments.ts')).listShipments,
  'fulfillment.shipments-of-any-order': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/queries/shipments-of-order.ts')).shipmentsOfAnyOrder,
  'fulfillment.shipments-of-own-order': async (): Promise<unknown> =>
    (await import('#plugins/fulfillment/queries/shipments-of-order.ts')).shipmentsOfOwnOrder,
  'identity.verify-sign-in': async (): Promise<unknown> =>
    (await import('#lib/identity/queries/verify-sign-in.ts')).verifySignIn,
  'kernel.read-deliveries': async (): Promise<unknown> =>
    (await import('#lib/kernel/read-deliveries.ts')).readDeliveries,
  'kernel.read-parked-deliveries': async (): Promise<unknown> =>
    (await import('#lib/kernel/read-parked-deliveries.ts')).readParkedDeliveries,
  'orders.find-any-order': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/find-order.ts')).findAnyOrder,
  'orders.find-own-order': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/find-order.ts')).findOwnOrder,
  'orders.list-all-orders': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/list-orders.ts')).listAllOrders,
  'orders.list-own-orders': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/list-orders.ts')).listOwnOrders,
  'orders.preview-order': async (): Promise<unknown> =>
    (await import('#lib/orders/queries/preview-order.ts')).previewOrder,
  'shell.read-visitor': async (): Promise<unknown> =>
    (await import('#lib/shell/queries/read-visitor.ts')).readVisitor,
  'subscriptions.due-subscriptions': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/due-subscriptions.ts')).dueSubscriptions,
  'subscriptions.find-subscription': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/find-subscription.ts')).findSubscription,
  'subscriptions.list-own-subscriptions': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/list-subscriptions.ts')).listOwnSubscriptions,
  'subscriptions.list-subscriptions': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/list-subscriptions.ts')).listSubscriptions,
  'subscriptions.subscriptions-of-any-order': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/subscriptions-of-order.ts')).subscriptionsOfAnyOrder,
  'subscriptions.subscriptions-of-own-order': async (): Promise<unknown> =>
    (await import('#plugins/subscriptions/queries/subscriptions-of-order.ts')).subscriptionsOfOwnOrder,
}
