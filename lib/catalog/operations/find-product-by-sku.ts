import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { findProductBySku } from '../queries/find-product-by-sku.ts'
import { localeParameter, product, productExample } from './product-answer.ts'

const parameters = z.strictObject({ sku: z.string().max(64), locale: localeParameter })

const endpoint: EndpointOf<typeof findProductBySku, { readonly parameters: typeof parameters }> = {
  runs: [findProductBySku],
  parameters,
  input: ({ parameters }) => parameters,
  answer: product,
  example: productExample,
}

export default endpoint
