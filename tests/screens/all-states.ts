import type { ScreenStates } from './state.ts'
import { accountStates } from './states/account.ts'
import { adminStates } from './states/admin.ts'
import { catalogueStates } from './states/catalogue.ts'
import { shopStates } from './states/shop.ts'

/** Every state of every page. */
export const allStates: ScreenStates = {
  ...catalogueStates,
  ...shopStates,
  ...accountStates,
  ...adminStates,
}
