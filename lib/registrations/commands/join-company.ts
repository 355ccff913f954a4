import { z } from 'zod'
import { companyKeeper, companyReader } from '#lib/companies/contract.ts'
import { inviter } from '#lib/identity/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { joiningRoles } from '../joining-roles.ts'
import { noteOnTimeline } from '../note-on-timeline.ts'
import { decideRegistrations } from '../permissions.ts'
import { requests } from '../repository/requests.ts'
import { settleRequest } from '../settle-request.ts'

/** Says yes to a request by inviting the applicant into a company that is a customer already. */
export const joinCompany = command({
  id: 'registrations.join-company',
  needs: decideRegistrations,
  input: z.strictObject({
    registrationId: z.string().min(1).max(32),
    companyId: z.string().min(1, 'registrations.problems.company').max(32),
    role: z.enum(joiningRoles),
  }),
  async run(ctx, { registrationId, companyId, role }) {
    const request = await settleRequest(ctx, registrationId, { action: 'join', reason: null })
    const company = await (await ctx.port(companyReader)).find(ctx, companyId)
    const unitId = await (await ctx.port(companyKeeper)).rootUnit(ctx, companyId)
    if (!company || unitId === undefined) throw new NotFound()
    const { email, personName: name, locale } = request
    const people = await ctx.port(inviter)
    const invitationId = await people.invite(ctx, { email, name, locale, companyId, unitId, role })
    await requests(ctx).setOutcome(registrationId, companyId, invitationId)
    await noteOnTimeline(ctx, registrationId, 'joined', { company: company.name, person: name })
    return { registrationId, companyId }
  },
})
