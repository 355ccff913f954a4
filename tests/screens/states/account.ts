import type { ScreenState, ScreenStates } from '../state.ts'

const own = (at: ScreenState['at']): ScreenState => ({ as: 'buyer', world: 'worked', at })
/** A buyer's first day: nothing ordered yet. */
const first = (at: string): ScreenState => ({ as: 'buyer', world: 'fresh', at })

/** The customers' portal. */
export const accountStates: ScreenStates = {
  '/account': { empty: first('/account'), filled: own('/account') },
  '/account/api-keys': { empty: first('/account/api-keys'), filled: own('/account/api-keys') },
  '/account/inbox': { empty: first('/account/inbox'), filled: own('/account/inbox') },
  '/account/orders': { empty: first('/account/orders'), filled: own('/account/orders') },
  '/account/orders/[orderId]': {
    delivered: own({ place: 'ownOrder' }),
    missing: own('/account/orders/nowhere'),
  },
  '/account/subscriptions': { empty: first('/account/subscriptions'), filled: own('/account/subscriptions') },
}
