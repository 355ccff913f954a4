import { operation } from '#lib/api/contract.ts'
import { approvalRule, approvals } from '#lib/approvals/contract.ts'
import { cartReader } from '#lib/cart/contract.ts'
import { productReader } from '#lib/catalog/contract.ts'
import { companyReader, unitGuard } from '#lib/companies/contract.ts'
import { fileGuard } from '#lib/files/contract.ts'
import { listing } from '#lib/index-page/contract.ts'
import { stockKeeper } from '#lib/inventory/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, navItem, permission, settings } from '#lib/kernel/shell.ts'
import { on } from '#lib/kernel/token.ts'
import { notificationTopic, notifier } from '#lib/notifications/contract.ts'
import { numberKeeper, numberSeries } from '#lib/numbering/contract.ts'
import { priceReader } from '#lib/pricing/contract.ts'
import { sellerReader } from '#lib/seller/contract.ts'
import { paletteAction, paletteSource } from '#lib/shell/contract.ts'
import { taxReader } from '#lib/tax/contract.ts'
import { timelineSubject, timelineWriter } from '#lib/timeline/contract.ts'
import { webhookEvent } from '#lib/webhooks/contract.ts'
import { checkoutSettings } from './settings.ts'
import {
  checkoutGuard,
  fulfiller,
  orderDelivered,
  orderPlaced,
  orderReader,
  partDelivered,
  partProgress,
  partReleased,
  paymentMethod,
} from './contract.ts'
import {
  answerCustomers,
  approveOrders,
  placeOrders,
  seeAllOrders,
  seeOwnOrders,
  setUpCheckout,
} from './permissions.ts'

export default definePlugin({
  id: 'orders',
  title: 'Orders',
  opens: [fulfiller],
  requires: [
    approvals,
    cartReader,
    companyReader,
    notifier,
    numberKeeper,
    priceReader,
    productReader,
    sellerReader,
    stockKeeper,
    taxReader,
    timelineWriter,
  ],
  contributes: [
    permission(placeOrders),
    permission(seeOwnOrders),
    permission(seeAllOrders),
    permission(setUpCheckout),
    permission(approveOrders),
    permission(answerCustomers),
    approvalRule({
      id: 'orders.large-order',
      kind: 'orders.draft',
      load: () => import('./large-order-rule.ts'),
    }),
    settings(checkoutSettings),
    listing({
      id: 'orders.own-orders',
      needs: seeOwnOrders,
      load: () => import('./listings/own-orders.ts'),
    }),
    listing({
      id: 'orders.all-orders',
      needs: seeAllOrders,
      load: () => import('./listings/all-orders.ts'),
    }),
    models({ file: 'orders.prisma' }),
    navItem({
      area: 'account',
      group: 'orders',
      label: 'orders.nav',
      href: '/account/orders',
      needs: seeOwnOrders,
      icon: 'clipboard',
      goKey: 'o',
    }),
    navItem({
      area: 'admin',
      group: 'orders',
      label: 'orders.nav',
      href: '/admin/orders',
      needs: seeAllOrders,
      icon: 'clipboard',
      goKey: 'o',
    }),
    navItem({
      area: 'admin',
      group: 'insight',
      label: 'orders.insight.nav',
      href: '/admin/insight',
      needs: seeAllOrders,
      icon: 'chart',
    }),
    paletteAction({
      id: 'orders.check-out',
      area: 'account',
      label: 'orders.palette.checkOut',
      href: '/checkout',
      needs: placeOrders,
    }),
    paletteSource({
      id: 'orders.orders',
      title: 'orders.nav',
      needs: [seeOwnOrders, seeAllOrders],
      load: () => import('./palette-source.ts'),
    }),
    checkoutGuard({ id: 'orders.reference', load: () => import('./check-reference.ts') }),
    numberSeries({
      id: 'orders.order',
      continuity: 'gapless',
      prefix: 'O',
      isYearly: false,
      digits: 6,
    }),
    unitGuard({ id: 'orders.orders', load: () => import('./has-orders-of-unit.ts') }),
    fileGuard({ kind: 'orders.order', load: () => import('./find-timeline-subject.ts') }),
    paymentMethod({ id: 'on-account', label: 'orders.paymentMethods.on-account' }),
    timelineSubject({
      kind: 'orders.order',
      pages: { account: '/account/orders/[id]', admin: '/admin/orders/[id]' },
      answeredBy: answerCustomers.id,
      load: () => import('./find-timeline-subject.ts'),
    }),
    webhookEvent({
      type: 'order.placed',
      event: orderPlaced,
      title: 'orders.webhooks.placed',
      load: () => import('./webhooks/placed.ts'),
    }),
    webhookEvent({
      type: 'order.delivered',
      event: orderDelivered,
      title: 'orders.webhooks.delivered',
      load: () => import('./webhooks/delivered.ts'),
    }),
    orderReader(() => import('./order-reader.ts')),
    partProgress(() => import('./part-progress.ts')),
    notificationTopic({
      id: 'orders.placed',
      kind: 'transactional',
      audience: 'customer',
      words: {
        en: () => import('./messages/en.json'),
        de: () => import('./messages/de.json'),
      },
      sample: { number: 'O-000123', person: 'Ada Lovelace', total: { minor: '128400', currency: 'EUR' } },
    }),
    on(orderPlaced, () => import('./handlers/confirm-order.ts')),
    on(partReleased, () => import('./handlers/begin-part.ts')),
    on(partDelivered, () => import('./handlers/close-order.ts')),

    operation({
      id: 'orders.preview-order',
      method: 'GET',
      path: '/orders/preview',
      scope: 'orders:read',
      summary: 'See the order that the cart would become.',
      load: () => import('./operations/preview-order.ts'),
    }),
    operation({
      id: 'orders.place-order',
      method: 'POST',
      path: '/orders',
      scope: 'orders:write',
      summary: 'Order what is in the cart.',
      load: () => import('./operations/place-order.ts'),
    }),
    operation({
      id: 'orders.list-orders',
      method: 'GET',
      path: '/orders',
      scope: 'orders:read',
      summary: 'List orders, the newest first.',
      load: () => import('./operations/list-orders.ts'),
    }),
    operation({
      id: 'orders.find-order',
      method: 'GET',
      path: '/orders/{orderId}',
      scope: 'orders:read',
      summary: 'Read an order with its parts and lines.',
      load: () => import('./operations/find-order.ts'),
    }),
  ],
})
