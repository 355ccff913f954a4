import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { lineKinds } from '#lib/orders/contract.ts'
import { browseProducts, productPosition } from '../queries/browse-products.ts'
import { localeParameter, productSummary, productSummaryExample } from './product-answer.ts'

const parameters = z.strictObject({
  query: z.string().min(1).max(200).optional().describe('Words to look for, in spite of typing errors.'),
  category: z.string().max(120).optional().describe('Slug of a category.'),
  kind: z.enum(lineKinds).optional(),
  locale: localeParameter,
})

const counts = z.array(z.object({ value: z.string().max(255), count: z.int() })).max(100)

const endpoint: EndpointOf<
  typeof browseProducts,
  { readonly parameters: typeof parameters; readonly position: typeof productPosition }
> = {
  runs: [browseProducts],
  parameters,
  paging: { position: productPosition, next: ({ next }) => next },
  input: ({ parameters: { query = '', category = null, kind = null, locale }, after, limit }) => ({
    text: query,
    categorySlug: category,
    kind,
    locale,
    after,
    limit,
  }),
  answer: z.object({
    items: z.array(productSummary).max(100),
    facets: z
      .object({ kind: counts, category: counts, brand: counts })
      .nullable()
      .describe('How many were found for each value. Only with query.'),
  }),
  show: ({ products, facets }) => ({ items: products, facets }),
  example: { items: [productSummaryExample], facets: null },
}

export default endpoint
