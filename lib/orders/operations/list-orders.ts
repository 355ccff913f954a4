import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { browseAllOrders, browseOwnOrders, orderPosition } from '../queries/browse-orders.ts'
import { orderSummary, orderSummaryExample } from './order-answer.ts'

const endpoint: EndpointOf<typeof browseOwnOrders, { readonly position: typeof orderPosition }> = {
  runs: [browseOwnOrders, browseAllOrders],
  paging: { position: orderPosition, next: ({ next }) => next },
  input: ({ after, limit }) => ({ after, limit }),
  answer: z.object({ items: z.array(orderSummary).max(100) }),
  show: ({ orders }) => ({ items: orders }),
  example: { items: [orderSummaryExample] },
}

export default endpoint
