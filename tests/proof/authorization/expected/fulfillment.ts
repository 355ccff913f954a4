import type { Decisions } from '../decisions.ts'
import { whoSignedIn, company, staff } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action plugins/fulfillment/actions/ship.ts shipAction': ['fulfillment', 'administrator'],
  'command fulfillment.ship': ['fulfillment', 'administrator'],
  'operation fulfillment.list-shipments': whoSignedIn,
  'operation fulfillment.ship': ['fulfillment', 'administrator'],
  'query fulfillment.browse-all-shipments': staff,
  'query fulfillment.browse-own-shipments': company,
  'query fulfillment.find-shipment': ['fulfillment', 'administrator'],
  'query fulfillment.list-shipments': ['fulfillment', 'administrator'],
  'query fulfillment.shipments-of-any-order': staff,
  'query fulfillment.shipments-of-own-order': company,
  'export fulfillment.shipments': ['fulfillment', 'administrator'],
} satisfies Decisions
