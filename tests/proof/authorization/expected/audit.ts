import type { Decisions } from '../decisions.ts'
import { nobody } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/audit/actions/check-chain.ts checkChainAction': ['administrator'],
  'command audit.check-chain': ['administrator'],
  'command audit.seal-entries': nobody,
  'job audit.check': nobody,
  'job audit.seal': nobody,
  'query audit.has-unsealed': nobody,
  'query audit.list-entries': ['administrator'],
  'query audit.read-chain-state': ['administrator'],
  'query audit.verify-chain': ['administrator'],
  'export audit.entries': ['administrator'],
} satisfies Decisions
