import { beginSecondStep, fillInKey } from '../set-up-beside.ts'
import type { ScreenState, ScreenStates } from '../state.ts'
import { refused } from './refused.ts'

const own = (at: ScreenState['at']): ScreenState => ({ as: 'buyer', world: 'worked', at })
const manages = (at: string): ScreenState => ({ as: 'manager', world: 'worked', at })
/** A buyer's first day: nothing ordered yet. */
const first = (at: string): ScreenState => ({ as: 'buyer', world: 'fresh', at })
const both = (at: string): Readonly<Record<'empty' | 'filled', ScreenState>> => ({
  empty: first(at),
  filled: own(at),
})

/** The customers' portal. */
export const accountStates: ScreenStates = {
  '/account': both('/account'),
  '/account/api-keys': {
    ...both('/account/api-keys'),
    refused: { ...own('/account/api-keys'), act: refused('Make a key', { Name: 'Merchandise system' }) },
    made: {
      ...own('/account/api-keys'),
      act: async (page) => {
        await fillInKey(page)
        await page.getByText('Copy the key now.').waitFor()
      },
    },
  },
  '/account/company/invitations': {
    nobody: manages('/account/company/invitations'),
    forbidden: { ...own('/account/company/invitations'), isMissing: true },
  },
  '/account/inbox': {
    ...both('/account/inbox'),
    'nothing archived': own('/account/inbox?show=archived'),
  },
  '/account/notifications': {
    filled: own('/account/notifications'),
    refused: {
      ...own('/account/notifications'),
      act: async (page) => {
        const form = page.getByRole('main').locator('form').filter({ hasText: 'Keep these hours quiet' })
        await form.getByLabel('Keep these hours quiet').check()
        await form.getByLabel('From').fill('07:00')
        await form.getByRole('button', { name: 'Save quiet hours' }).click()
        await page.getByRole('alert').filter({ hasText: 'another time' }).waitFor()
      },
    },
  },
  '/account/company': {
    filled: manages('/account/company'),
    'adding a unit': manages('/account/company?add=unit'),
    'changing a unit': manages('/account/company?unit=unit-brightwater-linz'),
    'changing somebody': manages('/account/company?member=member-person-tomasz-okafor'),
    'adding a role': manages('/account/company?add=role'),
    refused: {
      ...manages('/account/company?member=member-person-helene-marchetti'),
      act: refused('Suspend', {}),
    },
  },
  '/account/orders': both('/account/orders'),
  '/account/orders/[orderId]': {
    open: own(({ openOrder }) => `/account${openOrder}`),
    placed: own(({ openOrder }) => `/account${openOrder}?placed=1`),
    delivered: own(({ deliveredOrder }) => `/account${deliveredOrder}`),
    refused: {
      ...own(({ openOrder }) => `/account${openOrder}`),
      act: refused('Add comment', {}),
    },
    missing: { ...own('/account/orders/nowhere'), isMissing: true },
  },
  '/account/security': {
    first: own('/account/security'),
    changed: own('/account/security?changed=1'),
    refused: {
      ...own('/account/security'),
      act: refused('Change the password', { 'Old password': 'not mine', 'New password': 'short' }),
    },
  },
  '/account/security/second-step': {
    off: own('/account/security/second-step'),
    refused: {
      ...own('/account/security/second-step'),
      act: refused('Set up', { 'Your password': 'not mine' }),
    },
    begun: { ...first('/account/security/second-step'), act: beginSecondStep },
  },
  '/account/subscriptions': both('/account/subscriptions'),
}
