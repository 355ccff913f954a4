import type { Decisions } from '../decisions.ts'
import { whoSignedIn, company, staff, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/orders/actions/ask-approval.ts askApprovalAction': company,
  'action lib/orders/actions/place-order.ts placeOrderAction': company,
  'command orders.ask-approval': company,
  'command orders.place-order': company,
  'handler orders/orders.part-delivered': nobody,
  'handler orders/orders.part-released': nobody,
  'handler orders/orders.placed': nobody,
  'operation orders.find-order': whoSignedIn,
  'operation orders.list-orders': whoSignedIn,
  'operation orders.place-order': company,
  'operation orders.preview-order': company,
  'query orders.browse-all-orders': staff,
  'query orders.browse-own-orders': company,
  'query orders.find-any-order': staff,
  'query orders.find-own-order': company,
  'query orders.list-all-orders': staff,
  'query orders.list-own-orders': company,
  'query orders.next-steps': staff,
  'query orders.preview-order': company,
  'export orders.all-orders': staff,
  'export orders.own-orders': company,
  'query orders.count-weeks': staff,
  'query orders.list-all-open-orders': staff,
  'query orders.list-own-open-orders': company,
} satisfies Decisions
