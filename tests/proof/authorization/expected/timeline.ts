import type { Decisions } from '../decisions.ts'
import { whoSignedIn } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/timeline/actions/write-comment.ts writeCommentAction': whoSignedIn,
  'command timeline.write-comment': whoSignedIn,
  'query timeline.read-timeline': whoSignedIn,
} satisfies Decisions
