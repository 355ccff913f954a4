import { z } from 'zod'
import { companyKeeper } from '#lib/companies/contract.ts'
import { inviter } from '#lib/identity/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { InvalidInput } from '#lib/kernel/refused.ts'
import { isCurrencyCode } from '#lib/money/currency.ts'
import { noteOnTimeline } from '../note-on-timeline.ts'
import { decideRegistrations } from '../permissions.ts'
import { requests } from '../repository/requests.ts'
import { settleRequest } from '../settle-request.ts'

/**
 * Says yes to a request: the company becomes a customer, and the applicant is invited as the one who looks after it.
 * Decided first, so that of two of the staff only one makes a company.
 */
export const approveRequest = command({
  id: 'registrations.approve-request',
  needs: decideRegistrations,
  input: z.strictObject({
    registrationId: z.string().min(1).max(32),
    currency: z.string().max(3),
  }),
  async run(ctx, { registrationId, currency }) {
    checkCurrency(currency)
    const request = await settleRequest(ctx, registrationId, { action: 'approve', reason: null })
    const { companyName: name, country, vatId, street, postalCode, city } = request
    const companies = await ctx.port(companyKeeper)
    const { companyId, unitId } = await companies.create(ctx, {
      name,
      currency,
      country,
      vatId,
      address: { label: name.slice(0, 80), street, postalCode, city, country },
    })
    const { email, personName, locale } = request
    const people = await ctx.port(inviter)
    const invitationId = await people.invite(ctx, {
      email,
      name: personName,
      locale,
      companyId,
      unitId,
      role: 'company-administrator',
    })
    await requests(ctx).setOutcome(registrationId, companyId, invitationId)
    await noteOnTimeline(ctx, registrationId, 'approved', { company: name, person: personName })
    return { registrationId, companyId }
  },
})

function checkCurrency(currency: string): void {
  if (isCurrencyCode(currency)) return
  throw new InvalidInput([{ path: 'currency', message: 'registrations.problems.currency' }])
}
