import type { Decisions } from '../decisions.ts'
import { whoSignedIn, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'handler confirmations/orders.placed': nobody,
  'query confirmations.list-confirmations': whoSignedIn,
} satisfies Decisions
