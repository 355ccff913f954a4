'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runForVisitor } from '#lib/web/run-for-visitor.ts'
import { askForAccount } from '../commands/ask-for-account.ts'
import { askLimits } from '../limits.ts'

/** Takes a request for an account, and says the same whoever it was. */
export async function askForAccountAction(previous: FormState, form: FormData): Promise<FormState> {
  const text = (name: string) => form.get(name) ?? ''
  return runForVisitor(askForAccount, previous, form, {
    limits: askLimits,
    subject: () => String(text('email')).trim().toLowerCase(),
    read: () => ({
      companyName: text('companyName'),
      country: text('country'),
      vatId: text('vatId'),
      street: text('street'),
      postalCode: text('postalCode'),
      city: text('city'),
      personName: text('personName'),
      email: text('email'),
      phone: text('phone'),
      wish: text('wish'),
      locale: text('locale'),
      consent: form.getAll('consent').includes('on'),
      website: text('website'),
      formToken: text('_formToken'),
    }),
    next: () => '/register?sent=1',
  })
}
