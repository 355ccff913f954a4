import type { Decisions } from '../decisions.ts'
import { company } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'operation companies.list-addresses': company,
  'query companies.list-addresses': company,
} satisfies Decisions
