import { z } from 'zod'
import { settingsGroup } from '#lib/kernel/shell.ts'
import { setUpCheckout } from './permissions.ts'

/** What the checkout asks of a buyer. */
export const checkoutSettings = settingsGroup({
  id: 'orders.checkout',
  title: 'orders.settings.checkout.title',
  schema: z.strictObject({
    isPoNumberRequired: z.boolean().default(false),
    isNoteAllowed: z.boolean().default(true),
  }),
  needs: setUpCheckout,
})
