import type { Decisions } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/approvals/actions/decide-request.ts decideRequestAction': ['sales', 'finance', 'administrator'],
  'command approvals.decide-request': ['sales', 'finance', 'administrator'],
  'query approvals.list-requests': ['sales', 'finance', 'administrator'],
} satisfies Decisions
