import { z } from 'zod'
import { settingsGroup } from '#lib/kernel/shell.ts'
import { setUpListing } from './permissions.ts'

/** How lists of products and search results are shown. */
export const listingSettings = settingsGroup({
  id: 'catalog.listing',
  title: 'catalog.settings.listing.title',
  schema: z.strictObject({
    /** Numbers that fill the last row whether two, three or four products stand side by side. */
    productsPerPage: z.literal([12, 24, 48]).default(24),
  }),
  needs: setUpListing,
})
