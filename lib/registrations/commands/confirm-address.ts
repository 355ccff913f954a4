import { z } from 'zod'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { notifier } from '#lib/notifications/contract.ts'
import { requestConfirmed } from '../contract.ts'
import { decideDuty } from '../decide-duty.ts'
import { noteOnTimeline } from '../note-on-timeline.ts'
import { decideRegistrations, takeRegistrations } from '../permissions.ts'
import { findByToken, linkOver } from '../read-request.ts'
import { links } from '../repository/links.ts'
import { requests } from '../repository/requests.ts'
import { registrationSettings } from '../settings.ts'

/**
 * Confirms the address of a request by the mailed link, once. From now on it is staff's work, with a deadline.
 *
 * @throws Refused `registrations.link-over` when the link ran out or was used
 */
export const confirmAddress = command({
  id: 'registrations.confirm-address',
  needs: takeRegistrations,
  input: z.strictObject({ tokenHash: z.string().length(64).meta({ secret: true }) }),
  async run(ctx, { tokenHash }) {
    const request = await findByToken(ctx, tokenHash, 'confirm')
    if (!request || !(await links(ctx).take(tokenHash))) throw linkOver()
    const { registrationId, companyName: company, personName: person } = request
    if (!(await requests(ctx).confirm(registrationId, ctx.now))) throw linkOver()
    const { answerWithinDays } = await ctx.settings(registrationSettings)
    const href = `/admin/registrations/${registrationId}`
    const deadlines = await ctx.port(deadlineKeeper)
    await deadlines.set(ctx, [
      {
        ...decideDuty,
        id: registrationId,
        within: { workingDays: answerWithinDays },
        permissionId: decideRegistrations.id,
        says: 'registrations.late',
        values: { company },
        href,
      },
    ])
    const notices = await ctx.port(notifier)
    await notices.send(ctx, {
      topic: 'registrations.waiting',
      to: { permissionId: decideRegistrations.id },
      values: { company, person },
      href,
    })
    await noteOnTimeline(ctx, registrationId, 'confirmed', { person })
    ctx.emit(requestConfirmed, { registrationId })
    ctx.changed({
      subject: 'registrations.request',
      id: registrationId,
      before: { state: 'unconfirmed' },
      after: { state: 'waiting' },
    })
  },
})
