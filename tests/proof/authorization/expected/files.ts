import type { Decisions } from '../decisions.ts'
import { whoSignedIn, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'command files.begin-content': nobody,
  'command files.complete-content': nobody,
  'command files.forget-content': nobody,
  'command files.give-up-content': nobody,
  'command files.remove-pieces': nobody,
  'command files.write-piece': nobody,
  'job files.collect-contents': nobody,
  'query files.find-file': whoSignedIn,
  'query files.list-unused-contents': nobody,
  'query files.read-piece': nobody,
} satisfies Decisions
