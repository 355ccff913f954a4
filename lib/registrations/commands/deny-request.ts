import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { newLink } from '../mail/new-link.ts'
import { tellApplicant } from '../mail/tell-applicant.ts'
import { noteOnTimeline } from '../note-on-timeline.ts'
import { decideRegistrations } from '../permissions.ts'
import { settleRequest } from '../settle-request.ts'

/** Says no to a request. The applicant is told the reason by mail; the note stays among staff. */
export const denyRequest = command({
  id: 'registrations.deny-request',
  needs: decideRegistrations,
  input: z.strictObject({
    registrationId: z.string().min(1).max(32),
    reason: z
      .string()
      .trim()
      .min(1, 'registrations.problems.reason')
      .max(1000, 'registrations.problems.tooLong'),
    note: z.string().trim().max(1000, 'registrations.problems.tooLong').default(''),
  }),
  async run(ctx, { registrationId, reason, note }) {
    const request = await settleRequest(ctx, registrationId, { action: 'deny', reason })
    const link = await newLink(ctx, registrationId, 'follow')
    await tellApplicant(ctx, request, { topic: 'denied', link, values: { reason } })
    await noteOnTimeline(ctx, registrationId, 'denied', { reason })
    if (note !== '') await noteOnTimeline(ctx, registrationId, 'noted', { note })
    return { registrationId }
  },
})
