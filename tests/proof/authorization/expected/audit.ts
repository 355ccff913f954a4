import type { Decisions } from '../decisions.ts'
import { staff, nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/audit/actions/check-chain.ts checkChainAction': staff,
  'command audit.check-chain': staff,
  'command audit.seal-entries': nobody,
  'job audit.check': nobody,
  'job audit.seal': nobody,
  'query audit.has-unsealed': nobody,
  'query audit.list-entries': staff,
  'query audit.read-chain-state': staff,
  'query audit.verify-chain': staff,
} satisfies Decisions
