import { z } from 'zod'
import { companyReader } from '#lib/companies/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { manageOwnAccess } from '../permissions.ts'
import { sessions } from '../repository/sessions.ts'

/** Chooses for which of one's companies this session acts. Cart and orders are that company's from then on. */
export const switchCompany = command({
  id: 'identity.switch-company',
  needs: manageOwnAccess,
  input: z.strictObject({ membershipId: z.string().min(1).max(32) }),
  async run(ctx, { membershipId }) {
    const { actor } = ctx
    if (actor.type !== 'person' || !actor.sessionId) throw new NotFound()
    const companies = await ctx.port(companyReader)
    const chosen = await companies.membershipOf(ctx, actor.personId, { membershipId })
    if (!chosen) throw new NotFound()
    await sessions(ctx).chooseCompany(actor.sessionId, actor.personId, membershipId)
    ctx.changed({
      subject: 'identity.session',
      id: actor.sessionId,
      before: { membershipId: actor.membershipId },
      after: { membershipId },
    })
    return { companyName: chosen.company.name }
  },
})
