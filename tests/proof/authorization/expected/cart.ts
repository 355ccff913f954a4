import type { Decisions } from '../decisions.ts'
import { company } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/cart/actions/add-to-cart.ts addToCartAction': company,
  'action lib/cart/actions/change-quantity.ts changeQuantityAction': company,
  'command cart.add-to-cart': company,
  'command cart.change-quantity': company,
  'operation cart.add-line': company,
  'operation cart.read-cart': company,
  'operation cart.remove-line': company,
  'operation cart.set-line': company,
  'query cart.view-cart': company,
  'action lib/cart/actions/put-line-back.ts putLineBackAction': company,
  'action lib/cart/actions/remove-line.ts removeLineAction': company,
  'command cart.put-line-back': company,
  'query cart.name-removed': company,
} satisfies Decisions
