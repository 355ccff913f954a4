import type { Decisions } from '../decisions.ts'
import { whoSignedIn, company, staff, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action plugins/field-service/actions/complete-visit.ts completeVisitAction': staff,
  'action plugins/field-service/actions/schedule-visit.ts scheduleVisitAction': staff,
  'command field-service.complete-visit': staff,
  'command field-service.schedule-visit': staff,
  'handler field-service/field-service.visit-completed': nobody,
  'operation field-service.complete-visit': staff,
  'operation field-service.list-visits': whoSignedIn,
  'operation field-service.schedule-visit': staff,
  'query field-service.browse-all-visits': staff,
  'query field-service.browse-own-visits': company,
  'query field-service.find-visit': staff,
  'query field-service.list-visits': staff,
  'query field-service.visits-of-any-order': staff,
  'query field-service.visits-of-own-order': company,
} satisfies Decisions
