import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { listCategories } from '../queries/list-categories.ts'
import { localeParameter } from './product-answer.ts'

const parameters = z.strictObject({ locale: localeParameter })
const link = { slug: z.string().max(120), name: z.string().max(255) }

const endpoint: EndpointOf<typeof listCategories, { readonly parameters: typeof parameters }> = {
  runs: [listCategories],
  parameters,
  input: ({ parameters }) => parameters,
  answer: z.object({
    items: z.array(z.object({ ...link, children: z.array(z.object(link)).max(2000) })).max(2000),
  }),
  show: (items) => ({ items }),
  example: {
    items: [{ slug: 'heating', name: 'Heating', children: [{ slug: 'pumps', name: 'Pumps' }] }],
  },
}

export default endpoint
