import { z } from 'zod'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { decideDuty } from '../decide-duty.ts'
import { findDuplicates } from '../duplicates/find-duplicates.ts'
import { decideRegistrations } from '../permissions.ts'
import { findConfirmed } from '../read-request.ts'
import { registrationSettings } from '../settings.ts'
import { vatRules } from '../vat/vat-rules.ts'

/** A request with all that helps to decide it. */
export const findRegistration = query({
  id: 'registrations.find-registration',
  needs: decideRegistrations,
  input: z.strictObject({ registrationId: z.string().min(1).max(32) }),
  async run(ctx, { registrationId }) {
    const request = await findConfirmed(ctx, registrationId)
    const deadlines = await (await ctx.port(deadlineKeeper)).find(ctx, decideDuty, [registrationId])
    const { currency } = await ctx.settings(registrationSettings)
    return {
      ...request,
      isVatIdChecked: request.country in vatRules,
      deadline: deadlines.get(registrationId) ?? null,
      duplicates: await findDuplicates(ctx, request),
      proposedCurrency: currency,
    }
  },
})

/** What the query answers. */
export type Registration = Awaited<ReturnType<typeof findRegistration.run>>
