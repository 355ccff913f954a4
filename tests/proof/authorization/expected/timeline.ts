import type { Decisions } from '../decisions.ts'
import { whoSignedIn, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/timeline/actions/write-comment.ts writeCommentAction': whoSignedIn,
  'command timeline.write-comment': whoSignedIn,
  'query timeline.read-timeline': whoSignedIn,
  'action lib/timeline/actions/edit-comment.ts editCommentAction': whoSignedIn,
  'action lib/timeline/actions/remove-comment.ts removeCommentAction': whoSignedIn,
  'command timeline.edit-comment': whoSignedIn,
  'command timeline.remove-comment': whoSignedIn,
  'handler timeline/timeline.commented': nobody,
} satisfies Decisions
