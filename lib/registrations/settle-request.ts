import type { CommandContext } from '#lib/kernel/context.ts'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { decideDuty } from './decide-duty.ts'
import type { FoundRequest } from './read-request.ts'
import { findConfirmed } from './read-request.ts'
import type { Decision } from './repository/requests.ts'
import { requests } from './repository/requests.ts'
import type { RequestState } from './request-table.ts'

/**
 * Decides a request, once: of two of the staff who try at once, the second one hears who did.
 *
 * @returns the request as it was
 * @throws NotFound; Refused `registrations.already-decided`, `registrations.taken-back`
 */
export async function settleRequest(
  ctx: CommandContext,
  registrationId: string,
  decision: Omit<Decision, 'decidedByName'>,
): Promise<FoundRequest> {
  if (ctx.actor.type !== 'person') throw new NotFound()
  const request = await findConfirmed(ctx, registrationId)
  const decided = { ...decision, decidedByName: ctx.actor.name }
  if (!(await requests(ctx).decide(registrationId, decided, ctx.now))) {
    throw notWaiting(await findConfirmed(ctx, registrationId))
  }
  await (await ctx.port(deadlineKeeper)).meet(ctx, { ...decideDuty, id: registrationId })
  ctx.changed({
    subject: 'registrations.request',
    id: registrationId,
    before: { state: request.state },
    after: { state: stateAfter[decision.action], reason: decision.reason },
  })
  return request
}

const stateAfter: Readonly<Record<Decision['action'], RequestState>> = {
  approve: 'approved',
  join: 'approved',
  deny: 'denied',
}

/** Why nothing can be done to a request that does not wait. */
export function notWaiting({ state, decidedByName }: FoundRequest): Refused {
  if (state === 'withdrawn') {
    return new Refused(
      'registrations.taken-back',
      'The applicant took this request back, so nothing was changed. Reload the page.',
    )
  }
  const person = decidedByName ?? '–'
  return new Refused(
    'registrations.already-decided',
    `${person} decided this request already, so nothing was changed. Reload the page to see how.`,
    { person },
  )
}
