import { pressUntil } from '../../support/press-until.ts'
import { fillInKey } from '../set-up-beside.ts'
import type { ScreenState, ScreenStates } from '../state.ts'
import { refused } from './refused.ts'

const busy = (at: ScreenState['at']): ScreenState => ({ as: 'staff', world: 'worked', at })
const quiet = (at: string): ScreenState => ({ as: 'staff', world: 'fresh', at })
/** Most lists have the same two: the first day and the day after. */
const both = (at: string): Readonly<Record<'empty' | 'filled', ScreenState>> => ({
  empty: quiet(at),
  filled: busy(at),
})

const workingTime = quiet('/admin/settings/deadlines.working-time')

/** The back office. */
export const adminStates: ScreenStates = {
  '/admin': {
    ...both('/admin'),
    found: {
      ...busy('/admin'),
      act: async (page) => {
        await pressUntil(page, 'Control+k', page.getByRole('combobox'))
        await page.getByRole('combobox').fill('pump')
        await page.getByRole('option', { name: /pump/i }).first().waitFor()
      },
    },
    keys: {
      ...quiet('/admin'),
      act: (page) => pressUntil(page, '?', page.getByRole('dialog')),
    },
    menu: {
      ...busy('/admin'),
      act: (page) => page.getByRole('button', { name: /^Menu of/ }).click(),
    },
  },
  '/admin/api-keys': {
    ...both('/admin/api-keys'),
    made: {
      ...busy('/admin/api-keys'),
      act: async (page) => {
        await fillInKey(page)
        await page.getByText('Copy the key now.').waitFor()
      },
    },
  },
  '/admin/approvals': { empty: quiet('/admin/approvals'), waiting: busy('/admin/approvals') },
  '/admin/audit': {
    filled: busy('/admin/audit'),
    nothing: quiet('/admin/audit?thing=nothing'),
    opened: {
      ...busy('/admin/audit?action=orders.place-order'),
      act: (page) => page.getByRole('main').locator('summary').first().click(),
    },
  },
  '/admin/design': {
    parts: quiet('/admin/design'),
    asked: {
      ...quiet('/admin/design'),
      act: async (page) => {
        await page.getByRole('main').getByRole('button', { name: 'Delete', exact: true }).first().click()
        await page.getByRole('dialog', { name: 'Delete order O-000123?' }).waitFor()
      },
    },
    told: {
      ...quiet('/admin/design?said=1'),
      act: (page) =>
        page.getByRole('region', { name: 'Messages', exact: true }).getByRole('paragraph').waitFor(),
    },
  },
  '/admin/design/mails': {
    filled: quiet('/admin/design/mails'),
    chosen: quiet('/admin/design/mails?template=approvals.asked'),
    missing: { ...quiet('/admin/design/mails?template=no.topic'), isMissing: true },
  },
  '/admin/companies': { filled: busy('/admin/companies') },
  '/admin/companies/[companyId]': {
    filled: busy('/admin/companies/comp-brightwater'),
    editing: busy('/admin/companies/comp-brightwater?edit=data'),
    'changing somebody': busy('/admin/companies/comp-brightwater?member=member-person-tomasz-okafor'),
    missing: { ...busy('/admin/companies/nowhere'), isMissing: true },
  },
  '/admin/field-service': both('/admin/field-service'),
  '/admin/fulfillment': both('/admin/fulfillment'),
  '/admin/inbox': both('/admin/inbox'),
  '/admin/insight': both('/admin/insight'),
  '/admin/mails': both('/admin/mails'),
  '/admin/mails/[mailId]': {
    waiting: busy(({ mail }) => mail),
    missing: { ...busy('/admin/mails/nowhere'), isMissing: true },
  },
  '/admin/notifications': { filled: busy('/admin/notifications') },
  '/admin/orders': both('/admin/orders'),
  '/admin/orders/[orderId]': {
    open: busy(({ openOrder }) => `/admin${openOrder}`),
    delivered: busy(({ deliveredOrder }) => `/admin${deliveredOrder}`),
    missing: { ...busy('/admin/orders/nowhere'), isMissing: true },
  },
  '/admin/people': {
    staff: quiet('/admin/people'),
    companies: quiet('/admin/people?of=companies'),
    'changing somebody': quiet('/admin/people?person=person-bruno-petrescu'),
  },
  '/admin/plugins': { filled: quiet('/admin/plugins') },
  '/admin/invitations': {
    empty: quiet('/admin/invitations'),
    filled: busy('/admin/invitations'),
    refused: {
      ...quiet('/admin/invitations'),
      act: refused('Send the invitation', { Name: 'Gus Guest', 'Email address': 'no address' }),
    },
  },
  '/admin/registrations': {
    ...both('/admin/registrations'),
    'nothing decided': quiet('/admin/registrations?view=decided'),
  },
  '/admin/registrations/[registrationId]': {
    waiting: busy(({ registration }) => registration),
    missing: { ...busy('/admin/registrations/nowhere'), isMissing: true },
  },
  '/admin/security': {
    first: busy('/admin/security'),
    changed: busy('/admin/security?changed=1'),
    refused: {
      ...busy('/admin/security'),
      act: refused('Take the second step away', {
        'Email address of the colleague': 'nobody@portico.example',
      }),
    },
  },
  '/admin/security/second-step': { off: busy('/admin/security/second-step') },
  '/admin/seller': {
    filled: quiet('/admin/seller'),
    refused: { ...quiet('/admin/seller'), act: refused('Save', { IBAN: 'AT00 0000' }) },
  },
  '/admin/settings': { filled: quiet('/admin/settings') },
  '/admin/settings/[groupId]': {
    filled: workingTime,
    refused: { ...workingTime, act: refused('Save', { 'Work ends': '07:00' }) },
    saved: {
      ...quiet('/admin/settings/orders.checkout'),
      act: async (page) => {
        await page.getByRole('main').getByRole('button', { name: 'Save' }).click()
        await page.getByText('Saved.').waitFor()
      },
    },
    missing: { ...quiet('/admin/settings/no.group'), isMissing: true },
  },
  '/admin/subscriptions': both('/admin/subscriptions'),
  '/admin/tasks': both('/admin/tasks'),
  '/admin/tasks/[taskId]': {
    done: busy(({ task }) => task),
    missing: { ...busy('/admin/tasks/nowhere'), isMissing: true },
  },
  '/admin/webhooks': {
    ...both('/admin/webhooks'),
    refused: {
      ...quiet('/admin/webhooks'),
      act: refused('Add endpoint', { Address: 'http://erp.example.com/hooks' }),
    },
  },
  '/admin/webhooks/[endpointId]': {
    filled: busy(({ webhookEndpoint }) => webhookEndpoint),
    editing: busy(({ webhookEndpoint }) => `${webhookEndpoint}?edit=description`),
    'none given up': busy(({ webhookEndpoint }) => `${webhookEndpoint}?state=failed`),
    missing: { ...busy('/admin/webhooks/nowhere'), isMissing: true },
  },
  '/admin/webhooks/[endpointId]/messages/[messageId]': {
    filled: busy(({ webhookMessage }) => webhookMessage),
    missing: { ...busy(({ webhookEndpoint }) => `${webhookEndpoint}/messages/nowhere`), isMissing: true },
  },
}
