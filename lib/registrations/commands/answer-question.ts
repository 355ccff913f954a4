import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { notifier } from '#lib/notifications/contract.ts'
import { noteOnTimeline } from '../note-on-timeline.ts'
import { decideRegistrations, takeRegistrations } from '../permissions.ts'
import { findByToken, linkOver } from '../read-request.ts'
import { requests } from '../repository/requests.ts'

/**
 * Answers what staff asked back, by the mailed link. The answer lands on the request's timeline.
 *
 * @throws Refused `registrations.link-over`; `registrations.no-question` when none is open any more
 */
export const answerQuestion = command({
  id: 'registrations.answer-question',
  needs: takeRegistrations,
  input: z.strictObject({
    tokenHash: z.string().length(64).meta({ secret: true }),
    answer: z
      .string()
      .trim()
      .min(1, 'registrations.problems.answer')
      .max(1500, 'registrations.problems.tooLong'),
  }),
  async run(ctx, { tokenHash, answer }) {
    const request = await findByToken(ctx, tokenHash, 'follow')
    if (!request) throw linkOver()
    const { registrationId, personName: person, companyName: company } = request
    if (!(await requests(ctx).answer(registrationId, ctx.now))) {
      throw new Refused(
        'registrations.no-question',
        'No question is open any more, so nothing was kept. Reload the page to see how your request stands.',
      )
    }
    await noteOnTimeline(ctx, registrationId, 'answered', { person, answer })
    const notices = await ctx.port(notifier)
    await notices.send(ctx, {
      topic: 'registrations.answered',
      to: { permissionId: decideRegistrations.id },
      values: { company, person },
      href: `/admin/registrations/${registrationId}`,
    })
    ctx.changed({ subject: 'registrations.request', id: registrationId, after: { isAnswered: true } })
  },
})
