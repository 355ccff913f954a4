import type { ScreenState, ScreenStates } from '../state.ts'

const busy = (at: ScreenState['at']): ScreenState => ({ as: 'staff', world: 'worked', at })
const quiet = (at: string): ScreenState => ({ as: 'staff', world: 'fresh', at })
/** Most lists have the same two: the first day and the day after. */
const both = (at: string): Readonly<Record<'empty' | 'filled', ScreenState>> => ({
  empty: quiet(at),
  filled: busy(at),
})

/** The back office. */
export const adminStates: ScreenStates = {
  '/admin': both('/admin'),
  '/admin/api-keys': both('/admin/api-keys'),
  '/admin/audit': both('/admin/audit'),
  '/admin/field-service': both('/admin/field-service'),
  '/admin/fulfillment': both('/admin/fulfillment'),
  '/admin/inbox': both('/admin/inbox'),
  '/admin/mails': both('/admin/mails'),
  '/admin/orders': both('/admin/orders'),
  '/admin/orders/[orderId]': { delivered: busy({ place: 'order' }), missing: busy('/admin/orders/nowhere') },
  '/admin/plugins': both('/admin/plugins'),
  '/admin/seller': { first: quiet('/admin/seller') },
  '/admin/settings': { first: quiet('/admin/settings') },
  '/admin/settings/[groupId]': {
    first: quiet('/admin/settings/deadlines.working-time'),
    refused: {
      ...quiet('/admin/settings/deadlines.working-time'),
      act: async (page) => {
        const main = page.getByRole('main')
        await main.getByLabel('Work ends').fill('07:00')
        await main.getByRole('button', { name: 'Save' }).click()
        await main.getByRole('alert').first().waitFor()
      },
    },
    missing: quiet('/admin/settings/no.group'),
  },
  '/admin/subscriptions': both('/admin/subscriptions'),
  '/admin/tasks': both('/admin/tasks'),
  '/admin/tasks/[taskId]': { done: busy({ place: 'task' }), missing: busy('/admin/tasks/nowhere') },
  '/admin/webhooks': both('/admin/webhooks'),
  '/admin/webhooks/[endpointId]': {
    filled: busy({ place: 'webhookEndpoint' }),
    missing: busy('/admin/webhooks/nowhere'),
  },
}
