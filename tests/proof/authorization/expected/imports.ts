import type { Decisions } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'command imports.forget-row-errors': ['sales', 'administrator'],
  'command imports.start-import': ['sales', 'administrator'],
  'query imports.find-mapping': ['sales', 'administrator'],
  'query imports.list-row-errors': ['sales', 'administrator'],
  'query imports.read-import-piece': ['sales', 'administrator'],
} satisfies Decisions
