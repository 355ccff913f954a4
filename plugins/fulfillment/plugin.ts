import { operation } from '#lib/api/contract.ts'
import { stockKeeper } from '#lib/inventory/contract.ts'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { listing } from '#lib/index-page/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, navItem, page, permission, settings } from '#lib/kernel/shell.ts'
import { notificationTopic } from '#lib/notifications/contract.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { fulfiller, orderPanel, orderSteps, partProgress } from '#lib/orders/contract.ts'
import { webhookEvent } from '#lib/webhooks/contract.ts'
import { timelineWriter } from '#lib/timeline/contract.ts'
import { waitingSource } from '#lib/shell/contract.ts'
import { shipped } from './contract.ts'
import { changeShippingSettings, seeAllShipments, seeOwnShipments, shipGoods } from './permissions.ts'
import { shippingSettings } from './settings.ts'

export default definePlugin({
  id: 'fulfillment',
  title: 'Fulfillment',
  requires: [deadlineKeeper, numberKeeper, partProgress, stockKeeper, timelineWriter],
  contributes: [
    permission(seeOwnShipments),
    permission(seeAllShipments),
    permission(shipGoods),
    permission(changeShippingSettings),
    settings(shippingSettings),
    models({ file: 'fulfillment.prisma' }),
    listing({
      id: 'fulfillment.shipments',
      needs: shipGoods,
      load: () => import('./listings/shipments.ts'),
    }),

    fulfiller({ kind: 'physical', load: () => import('./begin-delivery.ts') }),

    webhookEvent({
      type: 'shipment.shipped',
      event: shipped,
      title: 'fulfillment.webhooks.shipped',
      load: () => import('./webhooks/shipped.ts'),
    }),

    notificationTopic({
      id: 'fulfillment.late',
      kind: 'transactional',
      audience: 'staff',
      words: {
        en: () => import('./messages/en.json'),
        de: () => import('./messages/de.json'),
      },
      sample: { number: 'S-000045', orderNumber: 'O-000123' },
    }),

    page({ path: '/admin/fulfillment', file: 'pages/shipments.tsx', needs: shipGoods }),
    navItem({
      area: 'admin',
      group: 'delivery',
      label: 'fulfillment.nav',
      href: '/admin/fulfillment',
      needs: shipGoods,
      icon: 'truck',
      goKey: 'd',
    }),
    waitingSource({
      id: 'fulfillment.shipments',
      area: 'admin',
      needs: shipGoods,
      load: () => import('./waiting-shipments.ts'),
    }),
    orderPanel({ id: 'fulfillment.shipments', file: 'ui/shipments-panel.tsx' }),
    orderSteps({ id: 'fulfillment.steps', load: () => import('./find-order-steps.ts') }),

    operation({
      id: 'fulfillment.list-shipments',
      method: 'GET',
      path: '/shipments',
      scope: 'shipments:read',
      summary: 'List shipments, the oldest first.',
      load: () => import('./operations/list-shipments.ts'),
    }),
    operation({
      id: 'fulfillment.ship',
      method: 'POST',
      path: '/shipments/{shipmentId}/ship',
      scope: 'shipments:write',
      summary: 'Send a shipment off.',
      load: () => import('./operations/ship.ts'),
    }),
  ],
})
