import type { Decisions } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/seller/actions/edit-seller.ts editSellerAction': ['finance', 'administrator'],
  'command seller.edit-seller': ['finance', 'administrator'],
  'query seller.find-seller': ['finance', 'administrator'],
} satisfies Decisions
