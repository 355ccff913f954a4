import type { Decisions } from '../decisions.ts'
import { whoSignedIn, company, staff, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action plugins/subscriptions/actions/activate.ts activateAction': [
    'sales',
    'fulfillment',
    'administrator',
  ],
  'command subscriptions.activate': ['sales', 'fulfillment', 'administrator'],
  'command subscriptions.renew': ['sales', 'fulfillment', 'administrator'],
  'handler subscriptions/subscriptions.activated': nobody,
  'job subscriptions.renew': nobody,
  'operation subscriptions.activate': ['sales', 'fulfillment', 'administrator'],
  'operation subscriptions.list-subscriptions': whoSignedIn,
  'query subscriptions.browse-all-subscriptions': staff,
  'query subscriptions.browse-own-subscriptions': company,
  'query subscriptions.due-subscriptions': ['sales', 'fulfillment', 'administrator'],
  'query subscriptions.find-subscription': ['sales', 'fulfillment', 'administrator'],
  'query subscriptions.list-own-subscriptions': company,
  'query subscriptions.list-subscriptions': ['sales', 'fulfillment', 'administrator'],
  'query subscriptions.subscriptions-of-any-order': staff,
  'query subscriptions.subscriptions-of-own-order': company,
  'export subscriptions.all-subscriptions': ['sales', 'fulfillment', 'administrator'],
  'export subscriptions.own-subscriptions': company,
} satisfies Decisions
