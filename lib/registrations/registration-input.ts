import * as z from 'zod/mini'

const problem = (name: string): string => `registrations.problems.${name}`
const text = (name: string, most: number) =>
  z.string().check(z.trim(), z.minLength(1, problem(name)), z.maxLength(most, problem('tooLong')))

/** What a company says when it asks for an account. What a browser cannot check is checked by the command. */
export const registrationFields = z.strictObject({
  companyName: z
    .string()
    .check(
      z.trim(),
      z.regex(/[\p{Letter}\p{Number}]/u, problem('companyName')),
      z.maxLength(160, problem('tooLong')),
    ),
  country: z.string().check(z.regex(/^[A-Z]{2}$/, problem('country')), z.maxLength(2)),
  vatId: z.string().check(z.trim(), z.maxLength(30, problem('tooLong'))),
  street: text('street', 160),
  postalCode: text('postalCode', 20),
  city: text('city', 80),
  personName: text('personName', 120),
  email: z
    .string()
    .check(z.trim(), z.regex(/^[^@\s]+@[^@\s]+$/, problem('email')), z.maxLength(254, problem('tooLong'))),
  phone: z
    .string()
    .check(z.trim(), z.regex(/^[\d\s+()/.-]*$/, problem('phone')), z.maxLength(40, problem('tooLong'))),
  wish: z.string().check(z.trim(), z.maxLength(2000, problem('tooLong'))),
  locale: z.enum(['en', 'de']),
})

/** The same with what the form carries. */
export const registrationInput = z.extend(registrationFields, {
  consent: z.literal(true, problem('consent')),
  /** People do not see this field; programs fill it in. */
  website: z.string().check(z.maxLength(200)),
  /** Of `newFormToken`. */
  formToken: z.string().check(z.maxLength(120)),
})

export type RegistrationInput = z.infer<typeof registrationInput>

/** Raised with every change of the text that applicants agree to, `registrations.form.consent`. */
export const consentVersion = '2026-11'
