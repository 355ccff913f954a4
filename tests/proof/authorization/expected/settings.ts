import type { Decisions } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'action lib/settings/actions/change-settings.ts changeSettingsAction': ['administrator'],
  'command settings.change': ['administrator'],
  'query settings.find-settings': ['administrator'],
  'query settings.list-settings': ['administrator'],
} satisfies Decisions
