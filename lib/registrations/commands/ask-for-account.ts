import { command } from '#lib/kernel/command.ts'
import type { InputProblem } from '#lib/kernel/refused.ts'
import { InvalidInput, Refused } from '#lib/kernel/refused.ts'
import { normaliseEmail } from '#lib/matching/normalise-email.ts'
import { sessionCookie } from '#lib/web/session-cookie.ts'
import { accountAsked } from '../contract.ts'
import { isCountry } from '../countries.ts'
import { keysOf } from '../keys-of.ts'
import { takeRegistrations } from '../permissions.ts'
import { consentVersion, registrationInput } from '../registration-input.ts'
import type { RegistrationInput } from '../registration-input.ts'
import { requests } from '../repository/requests.ts'
import { checkVatId } from '../vat/check-vat-id.ts'
import { judgeFormToken } from '../visit/form-token.ts'

/**
 * Takes a request for an account. Nothing is looked up: the same is written and answered whether the address has an
 * account, asked before, or is new. Which it is, only the mail says, which is written afterwards.
 *
 * @throws InvalidInput; Refused `registrations.not-by-hand`, `registrations.too-fast`, `registrations.form-over`
 */
export const askForAccount = command({
  id: 'registrations.ask-for-account',
  needs: takeRegistrations,
  input: registrationInput,
  async run(ctx, { website, formToken, consent, ...said }) {
    refusePrograms(website, judgeFormToken(formToken, ctx.now, sessionCookie().secret))
    const { vatId, emailKey } = check(said)
    const registrationId = ctx.newId()
    await requests(ctx).insert(
      { ...said, ...keysOf({ ...said, vatId, emailKey }), registrationId, emailKey, consentVersion },
      ctx.now,
    )
    ctx.emit(accountAsked, { registrationId })
    ctx.changed({
      subject: 'registrations.request',
      id: registrationId,
      after: { state: 'unconfirmed', hasConsented: consent },
    })
  },
})

function refusePrograms(website: string, token: ReturnType<typeof judgeFormToken>): void {
  if (website !== '') {
    throw new Refused(
      'registrations.not-by-hand',
      'A field that people do not see was filled in. Turn off what fills in forms for you and send it again.',
    )
  }
  if (token === 'too-fast') {
    throw new Refused(
      'registrations.too-fast',
      'That was very fast. Look over what you typed and send it again.',
    )
  }
  if (token === 'over') {
    throw new Refused(
      'registrations.form-over',
      'This form was open for too long. Reload the page and fill it in.',
    )
  }
}

type Said = Pick<RegistrationInput, 'country' | 'vatId' | 'email'>

function check({ country, vatId: typed, email }: Said): {
  readonly vatId: string | null
  readonly emailKey: string
} {
  const checked = checkVatId(country, typed)
  const emailKey = normaliseEmail(email)
  const problems: InputProblem[] = []
  if (!isCountry(country)) problems.push({ path: 'country', message: 'registrations.problems.country' })
  if ('problem' in checked) {
    const message = `registrations.problems.vatId.${checked.problem}`
    problems.push({ path: 'vatId', message, values: checked.values })
  }
  if (emailKey === undefined) problems.push({ path: 'email', message: 'registrations.problems.email' })
  if ('problem' in checked || emailKey === undefined || problems.length > 0) throw new InvalidInput(problems)
  return { vatId: checked.vatId, emailKey }
}
