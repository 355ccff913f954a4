import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { importProducts } from '../permissions.ts'
import { renewIndex } from '../search/fresh-index.ts'

/** Brings the search index of this process up to date. Changes nothing that is stored. */
export const renewSearchIndex = query({
  id: 'catalog.renew-search-index',
  needs: importProducts,
  input: z.strictObject({}),
  run: renewIndex,
})
