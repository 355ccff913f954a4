import { z } from 'zod'
import { settingsGroup } from '#lib/kernel/shell.ts'
import { changeActivationSettings } from './permissions.ts'

/** How soon a subscription that was ordered is activated. */
export const activationSettings = settingsGroup({
  id: 'subscriptions.activation',
  title: 'subscriptions.settings.activation.title',
  needs: changeActivationSettings,
  schema: z.strictObject({ activateWithinDays: z.int().min(1).max(60).default(1) }),
})
