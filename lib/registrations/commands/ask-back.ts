import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { newLink } from '../mail/new-link.ts'
import { tellApplicant } from '../mail/tell-applicant.ts'
import { noteOnTimeline } from '../note-on-timeline.ts'
import { decideRegistrations } from '../permissions.ts'
import { findConfirmed } from '../read-request.ts'
import { requests } from '../repository/requests.ts'
import { notWaiting } from '../settle-request.ts'

/** Mails the applicant a question; the link in the mail leads to where it is answered. */
export const askBack = command({
  id: 'registrations.ask-back',
  needs: decideRegistrations,
  input: z.strictObject({
    registrationId: z.string().min(1).max(32),
    question: z
      .string()
      .trim()
      .min(1, 'registrations.problems.question')
      .max(1000, 'registrations.problems.tooLong'),
  }),
  async run(ctx, { registrationId, question }) {
    const request = await findConfirmed(ctx, registrationId)
    if (!(await requests(ctx).ask(registrationId, question, ctx.now))) {
      throw notWaiting(await findConfirmed(ctx, registrationId))
    }
    const link = await newLink(ctx, registrationId, 'follow')
    await tellApplicant(ctx, request, { topic: 'asked-back', link, values: { question } })
    await noteOnTimeline(ctx, registrationId, 'asked', { question })
    ctx.changed({ subject: 'registrations.request', id: registrationId, after: { question } })
    return { registrationId }
  },
})
