import type { QueryContext } from '#lib/kernel/context.ts'
import type { FactOf } from '#lib/kernel/token.ts'
import type { WebhookPayload } from '#lib/webhooks/contract.ts'
import type { subscriptionActivated } from '../contract.ts'

export default async function describeActivated(
  _ctx: QueryContext,
  { number: subscriptionNumber, ...rest }: FactOf<typeof subscriptionActivated>,
): Promise<WebhookPayload> {
  return { companyId: rest.companyId, data: { ...rest, subscriptionNumber, state: 'active' } }
}
