import type { Kernel } from '#lib/kernel/kernel.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { execute } from '#lib/kernel/execute.ts'
import { later } from '#lib/kernel/instant.ts'
import { askForAccount } from '#lib/registrations/commands/ask-for-account.ts'
import { confirmAddress } from '#lib/registrations/commands/confirm-address.ts'
import { hashLinkToken } from '#lib/registrations/link-token.ts'
import type { RegistrationInput } from '#lib/registrations/registration-input.ts'
import { newFormToken } from '#lib/registrations/visit/form-token.ts'
import { sessionCookie } from '#lib/web/session-cookie.ts'
import { visitorActor } from '#lib/web/visitor-actor.ts'

/** A form as somebody fills it in who takes five seconds. */
export function filledForm(kernel: Kernel, given: Partial<RegistrationInput> = {}): RegistrationInput {
  const shownAt = later(kernel.clock.now(), -5_000)
  return {
    companyName: 'Nordwerk Pumpen GmbH',
    country: 'DE',
    vatId: 'DE 136 695 976',
    street: 'Hafenstraße 1',
    postalCode: '20457',
    city: 'Hamburg',
    personName: 'Ada Lovelace',
    email: `ada.${kernel.newId()}@nordwerk.example`,
    phone: '+49 40 1234567',
    wish: 'Pumps, about 40 a year.',
    locale: 'en',
    consent: true,
    website: '',
    formToken: newFormToken(shownAt, sessionCookie().secret),
    ...given,
  }
}

/** Asks for an account and lets the mail be written; answers the address. */
export async function askForIt(kernel: Kernel, given: Partial<RegistrationInput> = {}): Promise<string> {
  const form = filledForm(kernel, given)
  await execute(kernel, askForAccount, form, { actor: visitorActor })
  await deliverAllFacts(kernel)
  return form.email
}

/** A request that waits for staff. */
export async function waitingRequest(
  kernel: Kernel,
  given: Partial<RegistrationInput> = {},
): Promise<{ readonly registrationId: string; readonly email: string }> {
  const email = await askForIt(kernel, given)
  const tokenHash = hashLinkToken(await linkTokenFor(kernel, email, 'confirm'))
  await execute(kernel, confirmAddress, { tokenHash }, { actor: visitorActor })
  await deliverAllFacts(kernel)
  const { id } = await kernel.database.read((reader) =>
    reader
      .selectFrom('registrations_request')
      .select('id')
      .where('email', '=', email)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  )
  return { registrationId: id, email }
}

/** The token of a link that waits to be mailed to an address: to confirm it, or to follow the request. */
export async function linkTokenFor(
  kernel: Kernel,
  email: string,
  purpose: 'confirm' | 'request',
): Promise<string> {
  const mails = await kernel.database.read((reader) =>
    reader
      .selectFrom('notifications_mail')
      .select('plain_text as text')
      .where('to_address', '=', email)
      .orderBy('id', 'desc')
      .execute(),
  )
  const path = new RegExp(`/register/${purpose}/(\\w{43})`)
  const [token] = mails.flatMap(({ text }) => path.exec(text)?.[1] ?? [])
  if (token === undefined) throw new Error(`No link waits for ${email}.`)
  return token
}

export async function deliverAllFacts(kernel: Kernel): Promise<void> {
  while ((await deliverFacts(kernel)) > 0);
}
