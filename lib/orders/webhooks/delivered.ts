import type { QueryContext } from '#lib/kernel/context.ts'
import type { FactOf } from '#lib/kernel/token.ts'
import type { WebhookPayload } from '#lib/webhooks/contract.ts'
import type { orderDelivered } from '../contract.ts'

export default async function describeDelivered(
  _ctx: QueryContext,
  { companyId, orderId }: FactOf<typeof orderDelivered>,
): Promise<WebhookPayload> {
  return { companyId, data: { orderId, companyId, state: 'delivered' } }
}
