import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { findProduct } from '../queries/find-product.ts'
import { localeParameter, product, productExample } from './product-answer.ts'

const parameters = z.strictObject({ slug: z.string().max(160), locale: localeParameter })

const endpoint: EndpointOf<typeof findProduct, { readonly parameters: typeof parameters }> = {
  runs: [findProduct],
  parameters,
  input: ({ parameters }) => parameters,
  answer: product,
  example: productExample,
}

export default endpoint
