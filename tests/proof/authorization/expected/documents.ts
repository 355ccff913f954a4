import type { Decisions } from '../decisions.ts'
import { nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'command documents.archive-document': nobody,
  'command documents.claim-document': nobody,
  'command documents.note-failure': nobody,
  'command documents.seal-document': nobody,
  'query documents.find-document': nobody,
  'query documents.list-due-documents': nobody,
} satisfies Decisions
