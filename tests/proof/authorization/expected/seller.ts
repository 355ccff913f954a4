import type { Decisions } from '../decisions.ts'
import { staff } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/seller/actions/edit-seller.ts editSellerAction': staff,
  'command seller.edit-seller': staff,
  'query seller.find-seller': staff,
} satisfies Decisions
