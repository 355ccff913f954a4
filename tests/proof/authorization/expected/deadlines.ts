import type { Decisions } from '../decisions.ts'
import { nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'command deadlines.tell-late': nobody,
  'job deadlines.tell-late': nobody,
  'query deadlines.due-deadlines': nobody,
} satisfies Decisions
