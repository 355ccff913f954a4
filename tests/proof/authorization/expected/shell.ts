import type { Decisions } from '../decisions.ts'
import { everyone, staff, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/shell/actions/retry-delivery.ts retryDeliveryAction': staff,
  'job kernel.forget-old': nobody,
  'operation shell.list-parked': staff,
  'operation shell.retry-delivery': staff,
  'query shell.read-visitor': everyone,
} satisfies Decisions
