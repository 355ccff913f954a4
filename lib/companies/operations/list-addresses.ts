import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { listAddresses } from '../queries/list-addresses.ts'

const address = z
  .object({
    addressId: z.string().max(32),
    label: z.string().max(255),
    street: z.string().max(255),
    postalCode: z.string().max(64),
    city: z.string().max(255),
    country: z.string().length(2).describe('ISO 3166-1 alpha-2'),
  })
  .meta({ id: 'Address' })

const endpoint: EndpointOf<typeof listAddresses> = {
  runs: [listAddresses],
  input: () => ({}),
  answer: z.object({ items: z.array(address).max(100) }),
  show: (items) => ({ items }),
  example: {
    items: [
      {
        addressId: '01jd3k0000a1b2c3d4e5f6g7h8',
        label: 'Main works',
        street: 'Pumpengasse 3',
        postalCode: '4020',
        city: 'Linz',
        country: 'AT',
      },
    ],
  },
}

export default endpoint
