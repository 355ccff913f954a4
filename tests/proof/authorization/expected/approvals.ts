import type { Decisions } from '../decisions.ts'
import { staff } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/approvals/actions/decide-request.ts decideRequestAction': staff,
  'command approvals.decide-request': staff,
  'query approvals.list-requests': staff,
} satisfies Decisions
