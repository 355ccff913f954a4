import { handler } from '#lib/kernel/token.ts'
import { requestConfirmed } from '../contract.ts'
import { newLink } from '../mail/new-link.ts'
import { tellApplicant } from '../mail/tell-applicant.ts'
import { readRequest } from '../read-request.ts'
import { requests } from '../repository/requests.ts'
import { registrationSettings } from '../settings.ts'

/** Tells the applicant when to expect an answer, with a link by which the request can be followed and taken back. */
export default handler(requestConfirmed, async (ctx, { registrationId }) => {
  const row = await requests(ctx).find(registrationId)
  if (!row) return
  const { answerWithinDays: days } = await ctx.settings(registrationSettings)
  const link = await newLink(ctx, registrationId, 'follow')
  await tellApplicant(ctx, readRequest(row), { topic: 'received', link, values: { days } })
})
