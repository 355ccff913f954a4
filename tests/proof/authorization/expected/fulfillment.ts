import type { Decisions } from '../decisions.ts'
import { whoSignedIn, company, staff } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action plugins/fulfillment/actions/ship.ts shipAction': staff,
  'command fulfillment.ship': staff,
  'operation fulfillment.list-shipments': whoSignedIn,
  'operation fulfillment.ship': staff,
  'query fulfillment.browse-all-shipments': staff,
  'query fulfillment.browse-own-shipments': company,
  'query fulfillment.find-shipment': staff,
  'query fulfillment.list-shipments': staff,
  'query fulfillment.shipments-of-any-order': staff,
  'query fulfillment.shipments-of-own-order': company,
} satisfies Decisions
