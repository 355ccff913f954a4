import type { Decisions } from '../decisions.ts'
import { whoSignedIn, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/notifications/actions/choose-mail.ts chooseMailAction': whoSignedIn,
  'action lib/notifications/actions/mark-read.ts markReadAction': whoSignedIn,
  'action lib/notifications/actions/retry-mail.ts retryMailAction': ['administrator'],
  'command notifications.choose-mail': whoSignedIn,
  'command notifications.claim-mail': nobody,
  'command notifications.gather-digest': nobody,
  'command notifications.hold-mail': nobody,
  'command notifications.mark-read': whoSignedIn,
  'command notifications.note-delivery': nobody,
  'command notifications.retry-mail': ['administrator'],
  'handler notifications/deadlines.missed': nobody,
  'job notifications.send-digests': nobody,
  'query notifications.find-mail': ['administrator'],
  'query notifications.list-choices': whoSignedIn,
  'query notifications.list-mails': ['administrator'],
  'query notifications.people-with-digest': nobody,
  'query notifications.read-inbox': whoSignedIn,
  'query notifications.unread-count': whoSignedIn,
  'query notifications.waiting-mails': nobody,
  'action lib/notifications/actions/retry-mails.ts retryMailsAction': ['administrator'],
  'export notifications.mails': ['administrator'],
} satisfies Decisions
