import type { Decisions } from '../decisions.ts'
import { whoSignedIn } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/index-page/actions/keep-columns.ts keepColumnsAction': whoSignedIn,
  'action lib/index-page/actions/keep-opening.ts keepOpeningAction': whoSignedIn,
  'action lib/index-page/actions/remove-view.ts removeViewAction': whoSignedIn,
  'action lib/index-page/actions/rename-view.ts renameViewAction': whoSignedIn,
  'action lib/index-page/actions/save-view.ts saveViewAction': whoSignedIn,
  'command index-page.keep-opening': whoSignedIn,
  'command index-page.remove-view': whoSignedIn,
  'command index-page.rename-view': whoSignedIn,
  'command index-page.save-view': whoSignedIn,
  'query index-page.read-views': whoSignedIn,
} satisfies Decisions
