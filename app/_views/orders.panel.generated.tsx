// Made by `npm run plugins` from the plugin manifests. Change it there.
import type { ComponentType } from 'react'
import type { PropsOf } from '#lib/kernel/token.ts'
import type { orderPanel } from '#lib/orders/contract.ts'
import ConfirmationsConfirmations from '#lib/confirmations/ui/confirmations-panel.tsx'
import FulfillmentShipments from '#plugins/fulfillment/ui/shipments-panel.tsx'
import FieldServiceVisits from '#plugins/field-service/ui/visits-panel.tsx'
import SubscriptionsSubscriptions from '#plugins/subscriptions/ui/subscriptions-panel.tsx'

type Entry = { readonly id: string; readonly View: ComponentType<PropsOf<typeof orderPanel>> }

/** What fills `orders.panel`, in the order of the plugins. */
export const views: readonly Entry[] = [
  { id: 'confirmations.confirmations', View: ConfirmationsConfirmations },
  { id: 'fulfillment.shipments', View: FulfillmentShipments },
  { id: 'field-service.visits', View: FieldServiceVisits },
  { id: 'subscriptions.subscriptions', View: SubscriptionsSubscriptions },
]
