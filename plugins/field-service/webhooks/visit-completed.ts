import type { QueryContext } from '#lib/kernel/context.ts'
import type { FactOf } from '#lib/kernel/token.ts'
import type { WebhookPayload } from '#lib/webhooks/contract.ts'
import type { visitCompleted } from '../contract.ts'

export default async function describeVisitCompleted(
  _ctx: QueryContext,
  { number: visitNumber, ...ids }: FactOf<typeof visitCompleted>,
): Promise<WebhookPayload> {
  return { companyId: ids.companyId, data: { ...ids, visitNumber, state: 'completed' } }
}
