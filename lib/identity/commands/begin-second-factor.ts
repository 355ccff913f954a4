import { generateSecret } from 'otplib'
import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { manageOwnAccess } from '../permissions.ts'
import { secondFactors } from '../repository/second-factors.ts'
import { newRecoveryCodes } from '../second-factor/recovery-codes.ts'
import { sealText } from '../second-factor/sealed-text.ts'

/** Begins to set up one's second step. It asks nothing of anybody until the first code confirms it. */
export const beginSecondFactor = command({
  id: 'identity.begin-second-factor',
  needs: manageOwnAccess,
  input: z.strictObject({}),
  async run(ctx) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const { personId } = ctx.actor
    const codes = newRecoveryCodes(ctx.newId)
    const begun = {
      personId,
      sealedSecret: sealText(generateSecret(), personId),
      sealedCodes: sealText(codes.join(' '), personId),
    }
    if (!(await secondFactors(ctx).begin(begun, ctx.now))) {
      throw new Refused('identity.second-factor-on', 'You sign in with a second step already.')
    }
    ctx.changed({ subject: 'identity.person', id: personId, after: { secondFactor: 'begun' } })
  },
})
