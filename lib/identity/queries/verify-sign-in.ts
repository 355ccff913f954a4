import { query } from '#lib/kernel/command.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { normaliseEmail } from '#lib/matching/normalise-email.ts'
import { verifyPassword } from '../password.ts'
import { people } from '../repository/people.ts'
import { secondFactors } from '../repository/second-factors.ts'
import { verifySignInInput } from './verify-sign-in-input.ts'

/**
 * Who signs in with an e-mail address and a password. Changes nothing, so no write waits for the slow hash.
 *
 * @throws Refused `identity.sign-in-refused` alike for a wrong address, a wrong password and a suspended person,
 *   after the same work
 */
export const verifySignIn = query({
  id: 'identity.verify-sign-in',
  needs: 'anyone',
  input: verifySignInInput,
  async run(ctx, { email, password }) {
    const emailKey = normaliseEmail(email)
    const person = emailKey === undefined ? undefined : await people(ctx).findForSignIn(emailKey)
    const isVerified = await verifyPassword(password, person?.passwordHash)
    if (!isVerified || person === undefined || person.isSuspended === 1) {
      throw new Refused(
        'identity.sign-in-refused',
        'The email address or the password is not right. Check both and try again.',
      )
    }
    const { personId, sessionVersion } = person
    const needsCode = (await secondFactors(ctx).findActive(personId)) !== undefined
    return { personId, sessionVersion, needsCode }
  },
})
