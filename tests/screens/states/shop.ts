import type { ScreenState, ScreenStates } from '../state.ts'
import { refused } from './refused.ts'

const guest = (at: string): ScreenState => ({ as: 'guest', world: 'fresh', at })
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
    refused: {
      ...guest('/sign-in'),
      act: refused('Sign in', {
        'Email address': 'nobody@portico.example',
        Password: 'not the password',
      }),
    },
  },
  '/api-reference': { first: guest('/api-reference') },
}
