import { z } from 'zod'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { decideDuty } from '../decide-duty.ts'
import { noteOnTimeline } from '../note-on-timeline.ts'
import { takeRegistrations } from '../permissions.ts'
import { findByToken, linkOver } from '../read-request.ts'
import { requests } from '../repository/requests.ts'
import { Refused } from '#lib/kernel/refused.ts'

/**
 * Takes a request back by the mailed link.
 *
 * @throws Refused `registrations.link-over`; `registrations.decided-meanwhile` when staff were quicker
 */
export const withdrawRequest = command({
  id: 'registrations.withdraw-request',
  needs: takeRegistrations,
  input: z.strictObject({ tokenHash: z.string().length(64).meta({ secret: true }) }),
  async run(ctx, { tokenHash }) {
    const request = await findByToken(ctx, tokenHash, 'follow')
    if (!request) throw linkOver()
    const { registrationId, personName: person } = request
    if (!(await requests(ctx).withdraw(registrationId, ctx.now))) throw decidedMeanwhile()
    await (await ctx.port(deadlineKeeper)).meet(ctx, { ...decideDuty, id: registrationId })
    await noteOnTimeline(ctx, registrationId, 'withdrawn', { person })
    ctx.changed({
      subject: 'registrations.request',
      id: registrationId,
      before: { state: 'waiting' },
      after: { state: 'withdrawn' },
    })
  },
})

function decidedMeanwhile(): Refused {
  return new Refused(
    'registrations.decided-meanwhile',
    'This request does not wait any more, so nothing was changed. Reload the page to see how it stands.',
  )
}
