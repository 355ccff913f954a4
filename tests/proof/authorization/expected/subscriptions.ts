import type { Decisions } from '../decisions.ts'
import { whoSignedIn, company, staff, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action plugins/subscriptions/actions/activate.ts activateAction': staff,
  'command subscriptions.activate': staff,
  'command subscriptions.renew': staff,
  'handler subscriptions/subscriptions.activated': nobody,
  'job subscriptions.renew': nobody,
  'operation subscriptions.activate': staff,
  'operation subscriptions.list-subscriptions': whoSignedIn,
  'query subscriptions.browse-all-subscriptions': staff,
  'query subscriptions.browse-own-subscriptions': company,
  'query subscriptions.due-subscriptions': staff,
  'query subscriptions.find-subscription': staff,
  'query subscriptions.list-own-subscriptions': company,
  'query subscriptions.list-subscriptions': staff,
  'query subscriptions.subscriptions-of-any-order': staff,
  'query subscriptions.subscriptions-of-own-order': company,
} satisfies Decisions
