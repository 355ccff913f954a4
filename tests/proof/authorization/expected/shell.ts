import type { Decisions } from '../decisions.ts'
import { everyone, company, staff, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/shell/actions/retry-delivery.ts retryDeliveryAction': ['administrator'],
  'job kernel.forget-old': nobody,
  'operation shell.list-parked': ['administrator'],
  'operation shell.retry-delivery': ['administrator'],
  'query shell.read-desk': everyone,
  'query shell.read-visitor': everyone,
  'query shell.read-office-home': staff,
  'query shell.read-portal-home': company,
  'query shell.search-palette': everyone,
} satisfies Decisions
