import type { Decisions } from '../decisions.ts'
import { nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'command kernel.forget-old': nobody,
  'command kernel.retry-delivery': ['administrator'],
  'query kernel.read-deliveries': ['administrator'],
  'query kernel.read-parked-deliveries': ['administrator'],
} satisfies Decisions
