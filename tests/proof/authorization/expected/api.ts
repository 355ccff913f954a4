import type { Decisions } from '../decisions.ts'
import { whoSignedIn, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/api/actions/create-key.ts createKeyAction': whoSignedIn,
  'action lib/api/actions/revoke-key.ts revokeKeyAction': whoSignedIn,
  'action lib/api/actions/rotate-key.ts rotateKeyAction': whoSignedIn,
  'command api.create-key': whoSignedIn,
  'command api.note-use': nobody,
  'command api.revoke-key': whoSignedIn,
  'command api.rotate-key': whoSignedIn,
  'query api.find-caller': nobody,
  'query api.list-keys': whoSignedIn,
} satisfies Decisions
