import { generateURI } from 'otplib'
import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { manageOwnAccess } from '../permissions.ts'
import { people } from '../repository/people.ts'
import { secondFactors } from '../repository/second-factors.ts'
import { openText } from '../second-factor/sealed-text.ts'
import { setUpBegins } from '../second-factor/set-up-begins.ts'

/** How things stand with one's second step. The secret and the recovery codes are there while it is set up only. */
export const readSecondFactor = query({
  id: 'identity.read-second-factor',
  needs: manageOwnAccess,
  input: z.strictObject({}),
  async run(ctx): Promise<SecondFactorState> {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const { personId } = ctx.actor
    const factors = secondFactors(ctx)
    const active = await factors.findActive(personId)
    if (active?.confirmedAt) {
      return {
        state: 'on',
        since: active.confirmedAt,
        codesLeft: await factors.countRecoveryCodes(personId),
      }
    }
    const begun = await factors.findBegun(personId, setUpBegins(ctx.now))
    const person = begun && (await people(ctx).findSummary(personId))
    if (!begun?.sealedCodes || !person) return { state: 'off' }
    const secret = openText(begun.sealedSecret, personId)
    return {
      state: 'begun',
      secret,
      uri: generateURI({ issuer: 'Portico', label: person.email, secret }),
      recoveryCodes: openText(begun.sealedCodes, personId).split(' '),
    }
  },
})

/** What a person sees of their second step. */
export type SecondFactorState =
  | { readonly state: 'off' }
  | { readonly state: 'on'; readonly since: string; readonly codesLeft: number }
  | {
      readonly state: 'begun'
      /** In base 32, for apps that can't see. */
      readonly secret: string
      readonly uri: string
      readonly recoveryCodes: readonly string[]
    }
