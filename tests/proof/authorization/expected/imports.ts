import type { Decisions } from '../decisions.ts'
import { staff } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'command imports.forget-row-errors': staff,
  'command imports.start-import': staff,
  'query imports.find-mapping': staff,
  'query imports.list-row-errors': staff,
  'query imports.read-import-piece': staff,
} satisfies Decisions
