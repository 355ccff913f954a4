import type { QueryContext } from '#lib/kernel/context.ts'
import type { FactOf } from '#lib/kernel/token.ts'
import type { WebhookPayload } from '#lib/webhooks/contract.ts'
import type { orderPlaced } from '../contract.ts'

export default async function describePlaced(
  _ctx: QueryContext,
  { companyId, orderId, orderNumber, parts }: FactOf<typeof orderPlaced>,
): Promise<WebhookPayload> {
  return { companyId, data: { orderId, orderNumber, companyId, state: 'placed', parts } }
}
