import type { Decisions } from '../decisions.ts'
import { nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'command numbering.take-plain-number': nobody,
} satisfies Decisions
