import { operation } from '#lib/api/contract.ts'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { listing } from '#lib/index-page/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, navItem, page, permission, settings } from '#lib/kernel/shell.ts'
import { on } from '#lib/kernel/token.ts'
import { notificationTopic } from '#lib/notifications/contract.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { fulfiller, orderPanel, orderSteps, partProgress } from '#lib/orders/contract.ts'
import { webhookEvent } from '#lib/webhooks/contract.ts'
import { timelineWriter } from '#lib/timeline/contract.ts'
import { comingSource, waitingSource } from '#lib/shell/contract.ts'
import { visitCompleted } from './contract.ts'
import { changeSchedulingSettings, manageVisits, seeAllVisits, seeOwnVisits } from './permissions.ts'
import { schedulingSettings } from './settings.ts'

export default definePlugin({
  id: 'field-service',
  title: 'Field service',
  requires: [deadlineKeeper, numberKeeper, partProgress, timelineWriter],
  contributes: [
    permission(seeOwnVisits),
    permission(seeAllVisits),
    permission(manageVisits),
    permission(changeSchedulingSettings),
    settings(schedulingSettings),
    models({ file: 'field-service.prisma' }),
    listing({
      id: 'field-service.visits',
      needs: manageVisits,
      load: () => import('./listings/visits.ts'),
    }),

    fulfiller({ kind: 'service', load: () => import('./begin-delivery.ts') }),
    on(visitCompleted, () => import('./handlers/deliver-part.ts')),

    webhookEvent({
      type: 'visit.completed',
      event: visitCompleted,
      title: 'field-service.webhooks.visitCompleted',
      load: () => import('./webhooks/visit-completed.ts'),
    }),

    notificationTopic({
      id: 'field-service.late',
      kind: 'transactional',
      audience: 'staff',
      words: {
        en: () => import('./messages/en.json'),
        de: () => import('./messages/de.json'),
      },
      sample: { number: 'V-000045', orderNumber: 'O-000123' },
    }),

    page({ path: '/admin/field-service', file: 'pages/visits.tsx', needs: manageVisits }),
    navItem({
      area: 'admin',
      group: 'delivery',
      label: 'field-service.nav',
      href: '/admin/field-service',
      needs: manageVisits,
      icon: 'calendar',
      goKey: 'v',
    }),
    waitingSource({
      id: 'field-service.visits',
      area: 'admin',
      needs: manageVisits,
      load: () => import('./waiting-visits.ts'),
    }),
    comingSource({
      id: 'field-service.visits',
      area: 'account',
      needs: seeOwnVisits,
      load: () => import('./coming-visits.ts'),
    }),
    orderPanel({ id: 'field-service.visits', file: 'ui/visits-panel.tsx' }),
    orderSteps({ id: 'field-service.steps', load: () => import('./find-order-steps.ts') }),

    operation({
      id: 'field-service.list-visits',
      method: 'GET',
      path: '/visits',
      scope: 'visits:read',
      summary: 'List visits, the oldest first.',
      load: () => import('./operations/list-visits.ts'),
    }),
    operation({
      id: 'field-service.schedule-visit',
      method: 'POST',
      path: '/visits/{visitId}/schedule',
      scope: 'visits:write',
      summary: 'Say when a visit is and who comes.',
      load: () => import('./operations/schedule-visit.ts'),
    }),
    operation({
      id: 'field-service.complete-visit',
      method: 'POST',
      path: '/visits/{visitId}/complete',
      scope: 'visits:write',
      summary: 'Say that the work of a visit is done.',
      load: () => import('./operations/complete-visit.ts'),
    }),
  ],
})
