import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { manageOwnAccess } from '../permissions.ts'
import { secondFactors } from '../repository/second-factors.ts'
import { takeCode } from '../second-factor/take-code.ts'
import { tellSecondFactor } from '../second-factor/tell-second-factor.ts'

/**
 * Turns one's own second step off, by one of its codes and after the password was found right.
 *
 * @throws InvalidInput for a wrong or used code
 */
export const turnOffSecondFactor = command({
  id: 'identity.turn-off-second-factor',
  needs: manageOwnAccess,
  input: z.strictObject({ code: z.string().max(40).meta({ secret: true }) }),
  async run(ctx, { code }) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const { personId } = ctx.actor
    const by = await takeCode(ctx, personId, code)
    await secondFactors(ctx).remove(personId)
    await tellSecondFactor(ctx, personId, 'off')
    ctx.changed({ subject: 'identity.person', id: personId, after: { secondFactor: 'off', by } })
  },
})
