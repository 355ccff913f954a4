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
    /** In whole units of the order's currency, tax included; 0 where no order needs approval. */
    approvalFromTotal: z.int().min(0).max(1_000_000_000).default(0),
  }),
  needs: setUpCheckout,
})
