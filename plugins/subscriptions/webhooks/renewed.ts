import type { QueryContext } from '#lib/kernel/context.ts'
import type { FactOf } from '#lib/kernel/token.ts'
import type { WebhookPayload } from '#lib/webhooks/contract.ts'
import type { periodBegun } from '../contract.ts'

/** The first period is no renewal: it begins with the activation, which is told by itself. */
export default async function describeRenewed(
  _ctx: QueryContext,
  { subscriptionId, companyId, sequence, startsOn, endsOn }: FactOf<typeof periodBegun>,
): Promise<WebhookPayload | undefined> {
  if (sequence === 1) return undefined
  return { companyId, data: { subscriptionId, companyId, sequence, startsOn, endsOn, state: 'active' } }
}
