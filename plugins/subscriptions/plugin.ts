import { operation } from '#lib/api/contract.ts'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { listing } from '#lib/index-page/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { job, models, navItem, page, permission, settings } from '#lib/kernel/shell.ts'
import { on } from '#lib/kernel/token.ts'
import { notificationTopic } from '#lib/notifications/contract.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { fulfiller, orderPanel, orderSteps, partProgress } from '#lib/orders/contract.ts'
import { webhookEvent } from '#lib/webhooks/contract.ts'
import { timelineWriter } from '#lib/timeline/contract.ts'
import { comingSource, waitingSource } from '#lib/shell/contract.ts'
import { periodBegun, subscriptionActivated } from './contract.ts'
import {
  changeActivationSettings,
  manageSubscriptions,
  seeAllSubscriptions,
  seeOwnSubscriptions,
} from './permissions.ts'
import { activationSettings } from './settings.ts'

export default definePlugin({
  id: 'subscriptions',
  title: 'Subscriptions',
  requires: [deadlineKeeper, numberKeeper, partProgress, timelineWriter],
  contributes: [
    permission(seeOwnSubscriptions),
    permission(seeAllSubscriptions),
    permission(manageSubscriptions),
    permission(changeActivationSettings),
    settings(activationSettings),
    models({ file: 'subscriptions.prisma' }),
    listing({
      id: 'subscriptions.own-subscriptions',
      needs: seeOwnSubscriptions,
      load: () => import('./listings/own-subscriptions.ts'),
    }),
    listing({
      id: 'subscriptions.all-subscriptions',
      needs: manageSubscriptions,
      load: () => import('./listings/all-subscriptions.ts'),
    }),

    fulfiller({ kind: 'subscription', load: () => import('./begin-delivery.ts') }),
    on(subscriptionActivated, () => import('./handlers/deliver-part.ts')),
    job({ id: 'subscriptions.renew', every: 'hour', load: () => import('./jobs/renew.ts') }),

    webhookEvent({
      type: 'subscription.activated',
      event: subscriptionActivated,
      title: 'subscriptions.webhooks.activated',
      load: () => import('./webhooks/activated.ts'),
    }),
    webhookEvent({
      type: 'subscription.renewed',
      event: periodBegun,
      title: 'subscriptions.webhooks.renewed',
      load: () => import('./webhooks/renewed.ts'),
    }),

    notificationTopic({
      id: 'subscriptions.late',
      kind: 'transactional',
      audience: 'staff',
      words: {
        en: () => import('./messages/en.json'),
        de: () => import('./messages/de.json'),
      },
      sample: { number: 'A-000045', orderNumber: 'O-000123' },
    }),

    page({ path: '/admin/subscriptions', file: 'pages/subscriptions.tsx', needs: manageSubscriptions }),
    navItem({
      area: 'admin',
      group: 'money',
      label: 'subscriptions.nav',
      href: '/admin/subscriptions',
      needs: manageSubscriptions,
      icon: 'refresh',
      goKey: 'm',
    }),
    page({
      path: '/account/subscriptions',
      file: 'pages/own-subscriptions.tsx',
      needs: seeOwnSubscriptions,
    }),
    navItem({
      area: 'account',
      group: 'orders',
      label: 'subscriptions.nav',
      href: '/account/subscriptions',
      needs: seeOwnSubscriptions,
      icon: 'refresh',
      goKey: 'm',
    }),
    waitingSource({
      id: 'subscriptions.subscriptions',
      area: 'admin',
      needs: manageSubscriptions,
      load: () => import('./waiting-subscriptions.ts'),
    }),
    comingSource({
      id: 'subscriptions.renewals',
      area: 'account',
      needs: seeOwnSubscriptions,
      load: () => import('./coming-renewals.ts'),
    }),
    orderPanel({ id: 'subscriptions.subscriptions', file: 'ui/subscriptions-panel.tsx' }),
    orderSteps({ id: 'subscriptions.steps', load: () => import('./find-order-steps.ts') }),

    operation({
      id: 'subscriptions.list-subscriptions',
      method: 'GET',
      path: '/subscriptions',
      scope: 'subscriptions:read',
      summary: 'List subscriptions, the oldest first.',
      load: () => import('./operations/list-subscriptions.ts'),
    }),
    operation({
      id: 'subscriptions.activate',
      method: 'POST',
      path: '/subscriptions/{subscriptionId}/activate',
      scope: 'subscriptions:write',
      summary: 'Set a subscription going.',
      load: () => import('./operations/activate.ts'),
    }),
  ],
})
