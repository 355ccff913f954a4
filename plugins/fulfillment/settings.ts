import { z } from 'zod'
import { settingsGroup } from '#lib/kernel/shell.ts'
import { changeShippingSettings } from './permissions.ts'

/** How soon what was ordered leaves the house. */
export const shippingSettings = settingsGroup({
  id: 'fulfillment.shipping',
  title: 'fulfillment.settings.shipping.title',
  needs: changeShippingSettings,
  schema: z.strictObject({ shipWithinDays: z.int().min(1).max(60).default(2) }),
})
