import type { Decisions } from '../decisions.ts'
import { staff, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'command kernel.forget-old': nobody,
  'command kernel.retry-delivery': staff,
  'query kernel.read-deliveries': staff,
  'query kernel.read-parked-deliveries': staff,
} satisfies Decisions
