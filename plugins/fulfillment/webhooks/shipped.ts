import type { QueryContext } from '#lib/kernel/context.ts'
import type { FactOf } from '#lib/kernel/token.ts'
import type { WebhookPayload } from '#lib/webhooks/contract.ts'
import type { shipped } from '../contract.ts'

export default async function describeShipped(
  _ctx: QueryContext,
  { number: shipmentNumber, ...ids }: FactOf<typeof shipped>,
): Promise<WebhookPayload> {
  return { companyId: ids.companyId, data: { ...ids, shipmentNumber, state: 'shipped' } }
}
