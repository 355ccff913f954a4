import type { Decisions } from '../decisions.ts'
import { everyone, whoSignedIn, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/identity/actions/ask-for-reset.ts askForResetAction': everyone,
  'action lib/identity/actions/change-password.ts changePasswordAction': everyone,
  'action lib/identity/actions/end-other-sessions.ts endOtherSessionsAction': whoSignedIn,
  'action lib/identity/actions/end-session.ts endSessionAction': whoSignedIn,
  'action lib/identity/actions/reset-password.ts resetPasswordAction': everyone,
  'action lib/identity/actions/sign-in.ts signIn': everyone,
  'action lib/identity/actions/sign-out.ts signOut': everyone,
  'command identity.ask-reset': nobody,
  'command identity.change-password': whoSignedIn,
  'command identity.close-session': nobody,
  'command identity.end-other-sessions': whoSignedIn,
  'command identity.end-session': whoSignedIn,
  'command identity.forget-ended': nobody,
  'command identity.note-failed-sign-in': nobody,
  'command identity.note-seen': nobody,
  'command identity.reset-password': nobody,
  'command identity.start-session': nobody,
  'handler identity/identity.reset-asked': nobody,
  'job identity.forget-ended': nobody,
  'query identity.find-by-email': nobody,
  'query identity.find-reset': nobody,
  'query identity.list-sessions': whoSignedIn,
  'query identity.verify-own-password': whoSignedIn,
  'query identity.verify-sign-in': everyone,
} satisfies Decisions
