import type { Page } from '@playwright/test'
import type { ScreenState, ScreenStates } from '../state.ts'
import { sendRegistration } from '../../e2e/fill-in-registration.ts'
import { stopAtCode } from '../set-up-beside.ts'
import { refused } from './refused.ts'

const guest = (at: ScreenState['at']): ScreenState => ({ as: 'guest', world: 'fresh', at })
const buyer = (world: ScreenState['world'], at: string): ScreenState => ({ as: 'buyer', world, at })

/** Finding, buying and signing in. */
export const shopStates: ScreenStates = {
  '/search': {
    filled: guest('/search?q=pump'),
    nothing: guest('/search?q=xyzzy'),
    asked: guest('/search'),
  },
  '/cart': { empty: buyer('fresh', '/cart'), filled: buyer('worked', '/cart') },
  '/checkout': {
    empty: buyer('fresh', '/checkout'),
    filled: { ...buyer('worked', '/checkout'), as: 'rival' },
    waiting: buyer('worked', '/checkout'),
    guest: guest('/checkout'),
  },
  '/sign-in': {
    first: guest('/sign-in'),
    changed: guest('/sign-in?changed=1'),
    refused: {
      ...guest('/sign-in'),
      act: refused('Sign in', {
        'Email address': 'nobody@portico.example',
        Password: 'not the password',
      }),
    },
  },
  '/sign-in/code': {
    first: { ...guest('/sign-in'), world: 'worked', act: stopAtCode },
  },
  '/sign-in/forgotten': {
    first: guest('/sign-in/forgotten'),
    sent: guest('/sign-in/forgotten?sent=1'),
    refused: {
      ...guest('/sign-in/forgotten'),
      act: refused('Send the link', { 'Email address': 'no address' }),
    },
  },
  '/sign-in/reset/[token]': {
    first: { ...guest(({ resetLink }) => resetLink), world: 'worked' },
    refused: {
      ...guest(({ resetLink }) => resetLink),
      world: 'worked',
      act: refused('Set the password', { 'New password': 'password1234' }),
    },
    over: guest('/sign-in/reset/over'),
  },
  '/dev/mailbox': { missing: { ...guest('/dev/mailbox'), isMissing: true } },
  '/invitation/[token]': {
    first: { ...guest(({ invitation }) => invitation), world: 'worked' },
    refused: {
      ...guest(({ invitation }) => invitation),
      world: 'worked',
      act: refused('Join', { 'New password': 'password1234' }),
    },
    over: guest('/invitation/over'),
  },
  '/register': {
    first: guest('/register'),
    sent: guest('/register?sent=1'),
    confirmed: guest('/register?confirmed=1'),
    refused: { ...guest('/register'), act: sendWrongVatId },
  },
  '/register/confirm/[token]': {
    first: { ...guest(({ registrationConfirm }) => registrationConfirm), world: 'worked' },
    over: guest('/register/confirm/over'),
  },
  '/register/request/[token]': {
    question: { ...guest(({ registrationFollow }) => registrationFollow), world: 'worked' },
    over: guest('/register/request/over'),
  },
  '/api-reference': { first: guest('/api-reference') },
}

async function sendWrongVatId(page: Page): Promise<void> {
  await sendRegistration(page, {
    companyName: 'Halden Papier',
    vatId: 'DE136695977',
    personName: 'Gerda Falk',
    email: 'gerda.falk@papier.example',
  })
  await page.getByRole('main').getByRole('alert').first().waitFor()
}
