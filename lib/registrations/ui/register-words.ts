import { getTranslations } from 'next-intl/server'

const names = [
  'company',
  'person',
  'wishTitle',
  'companyName',
  'companyNameHint',
  'country',
  'vatId',
  'vatIdHint',
  'street',
  'postalCode',
  'city',
  'personName',
  'locale',
  'email',
  'emailHint',
  'phone',
  'wish',
  'wishHint',
  'website',
  'consent',
  'consentHint',
  'submit',
] as const

const problems = [
  'companyName',
  'country',
  'street',
  'postalCode',
  'city',
  'personName',
  'email',
  'phone',
  'tooLong',
] as const

/** The texts of the form, for the browser; what is wrong by the keys that the schema gives. */
export interface RegisterWords extends Readonly<Record<(typeof names)[number], string>> {
  readonly problems: Readonly<Record<string, string>>
}

export async function registerWords(): Promise<RegisterWords> {
  const say = await getTranslations('registrations')
  const texts = Object.fromEntries(names.map((name) => [name, say(`form.${name}`)]))
  const sentences = problems.map((name) => [`registrations.problems.${name}`, say(`problems.${name}`)])
  return { ...(texts as Record<(typeof names)[number], string>), problems: Object.fromEntries(sentences) }
}
