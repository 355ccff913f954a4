import type { Decisions } from '../decisions.ts'
import { staff } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/settings/actions/change-settings.ts changeSettingsAction': staff,
  'command settings.change': staff,
  'query settings.find-settings': staff,
  'query settings.list-settings': staff,
} satisfies Decisions
