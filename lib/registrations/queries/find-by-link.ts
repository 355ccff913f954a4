import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { takeRegistrations } from '../permissions.ts'
import { findByToken } from '../read-request.ts'

/** What a mailed link shows, as long as it works. Looking does not use it up: mail scanners look. */
export const findByLink = query({
  id: 'registrations.find-by-link',
  needs: takeRegistrations,
  input: z.strictObject({
    tokenHash: z.string().length(64).meta({ secret: true }),
    purpose: z.enum(['confirm', 'follow']),
  }),
  async run(ctx, { tokenHash, purpose }) {
    const request = await findByToken(ctx, tokenHash, purpose)
    if (!request) return undefined
    const { companyName, personName, state, question, askedAt, answeredAt, reason } = request
    return { companyName, personName, state, question, askedAt, answeredAt, reason }
  },
})
