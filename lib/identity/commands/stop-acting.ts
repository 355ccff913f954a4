import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { stopActing as stopActingRight } from '../permissions.ts'
import { sessions } from '../repository/sessions.ts'

/** Ends acting for somebody: from the next request on the staff act for themselves. */
export const stopActing = command({
  id: 'identity.stop-acting',
  needs: stopActingRight,
  input: z.strictObject({}),
  async run(ctx) {
    const { actor } = ctx
    if (actor.type !== 'person' || !actor.staff || !actor.sessionId) throw new NotFound()
    await sessions(ctx).act(actor.sessionId, actor.staff.personId, null)
    ctx.changed({
      subject: 'companies.membership',
      id: actor.membershipId ?? '',
      before: { actingFor: actor.name },
    })
    return { companyId: actor.companyId }
  },
})
