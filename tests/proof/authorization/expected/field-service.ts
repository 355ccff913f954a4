import type { Decisions } from '../decisions.ts'
import { whoSignedIn, company, staff, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action plugins/field-service/actions/complete-visit.ts completeVisitAction': [
    'fulfillment',
    'administrator',
  ],
  'action plugins/field-service/actions/schedule-visit.ts scheduleVisitAction': [
    'fulfillment',
    'administrator',
  ],
  'command field-service.complete-visit': ['fulfillment', 'administrator'],
  'command field-service.schedule-visit': ['fulfillment', 'administrator'],
  'handler field-service/field-service.visit-completed': nobody,
  'operation field-service.complete-visit': ['fulfillment', 'administrator'],
  'operation field-service.list-visits': whoSignedIn,
  'operation field-service.schedule-visit': ['fulfillment', 'administrator'],
  'query field-service.browse-all-visits': staff,
  'query field-service.browse-own-visits': company,
  'query field-service.find-visit': ['fulfillment', 'administrator'],
  'query field-service.list-visits': ['fulfillment', 'administrator'],
  'query field-service.visits-of-any-order': staff,
  'query field-service.visits-of-own-order': company,
  'export field-service.visits': ['fulfillment', 'administrator'],
} satisfies Decisions
