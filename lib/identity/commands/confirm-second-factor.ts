import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { manageOwnAccess } from '../permissions.ts'
import { secondFactors } from '../repository/second-factors.ts'
import { setUpBegins } from '../second-factor/set-up-begins.ts'
import { hashRecoveryCode } from '../second-factor/recovery-codes.ts'
import { openText } from '../second-factor/sealed-text.ts'
import { wrongCode } from '../second-factor/take-code.ts'
import { tellSecondFactor } from '../second-factor/tell-second-factor.ts'
import { stepOfCode } from '../second-factor/time-code.ts'

/**
 * Turns one's second step on, once a code shows that the app has the secret. That code is used up; of the recovery
 * codes only hashes stay.
 *
 * @throws Refused `identity.set-up-over` when it was begun too long ago; InvalidInput for a wrong code
 */
export const confirmSecondFactor = command({
  id: 'identity.confirm-second-factor',
  needs: manageOwnAccess,
  input: z.strictObject({ code: z.string().max(40).meta({ secret: true }) }),
  async run(ctx, { code }) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const { personId } = ctx.actor
    const factors = secondFactors(ctx)
    const begun = await factors.findBegun(personId, setUpBegins(ctx.now))
    if (!begun?.sealedCodes) {
      throw new Refused('identity.set-up-over', 'This took too long. Begin again with a new picture.')
    }
    const step = stepOfCode(openText(begun.sealedSecret, personId), code, ctx.now)
    if (step === undefined || !(await factors.confirm(personId, step, ctx.now))) throw wrongCode()
    const codes = openText(begun.sealedCodes, personId).split(' ')
    await factors.addRecoveryCodes(
      personId,
      codes.map((plain) => hashRecoveryCode(personId, plain)),
    )
    await tellSecondFactor(ctx, personId, 'on')
    ctx.changed({ subject: 'identity.person', id: personId, after: { secondFactor: 'on' } })
  },
})
