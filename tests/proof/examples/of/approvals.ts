import { decideRequest } from '#lib/approvals/commands/decide-request.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { newBuyer, newStaff } from '../../../support/factories/actor.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'

/** An order of a buyer that waits for somebody's yes. */
async function waitingRequest({ kernel }: World): Promise<string> {
  const { companyId, personId, name } = await newBuyer(kernel)
  const requestId = kernel.newId()
  await kernel.database.write((transaction) =>
    transaction
      .insertInto('approvals_request')
      .values({
        id: requestId,
        subject_kind: 'orders.draft',
        content_hash: 'e'.repeat(64),
        company_id: companyId,
        company_name: 'Nordwerk Pumps Ltd',
        asked_by_id: personId,
        asked_by_name: name,
        permission_id: decideRequest.needs === 'anyone' ? '' : decideRequest.needs.id,
        rule_id: 'orders.limit',
        total_minor: 1_000_000n,
        currency: 'EUR',
        lines: '[]',
        state: 'waiting',
        asked_at: toInstant(kernel.clock.now()),
        decided_by_name: null,
        decided_at: null,
        decision_note: null,
      })
      .execute(),
  )
  return requestId
}

export default [
  example(decideRequest, async (world) => ({
    actor: await newStaff(world.kernel),
    input: { requestId: await waitingRequest(world), action: 'approve' as const, note: 'Go on.' },
  })),
]
