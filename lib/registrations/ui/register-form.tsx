'use client'

import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import { Card } from '#lib/ui/card.tsx'
import { CheckField } from '#lib/web/check-field.tsx'
import type { SelectOption } from '#lib/ui/select.tsx'
import { Field } from '#lib/web/field.tsx'
import { FormStateContext } from '#lib/web/form-context.ts'
import { FormKeys } from '#lib/web/form-keys.tsx'
import { FormProblems } from '#lib/web/form-problems.tsx'
import type { PostedForm } from '#lib/web/posted-form.ts'
import { useActionForm } from '#lib/web/use-action-form.ts'
import { withErrors } from '#lib/web/with-errors.ts'
import { askForAccountAction } from '../actions/ask-for-account.ts'
import { registrationFields } from '../registration-input.ts'
import type { RegisterWords } from './register-words.ts'

export interface RegisterFormProps {
  readonly formKey: string
  readonly formToken: string
  readonly locale: 'en' | 'de'
  readonly posted: PostedForm | undefined
  readonly countries: readonly SelectOption[]
  readonly languages: readonly SelectOption[]
  readonly words: RegisterWords
}

const empty = {
  companyName: '',
  country: '',
  vatId: '',
  street: '',
  postalCode: '',
  city: '',
  personName: '',
  email: '',
  phone: '',
  wish: '',
}

/** Who asks for an account; checked while it is filled in, and sent with or without scripts. */
export function RegisterForm({ words, countries, languages, ...carried }: RegisterFormProps): ReactNode {
  const form = useActionForm({
    schema: registrationFields,
    action: askForAccountAction,
    posted: carried.posted,
    defaultValues: { ...empty, locale: carried.locale },
  })
  const field = (name: keyof typeof empty, label: string) => ({ name, label, wiring: form.register(name) })
  return (
    <FormStateContext value={withErrors(form.state, form.errors, words.problems)}>
      <form {...form.formProps} className="grid gap-6">
        <FormKeys
          formId={form.formId}
          formKey={carried.formKey}
          locale={carried.locale}
          round={form.state.round}
        />
        <input type="hidden" name="_formToken" value={carried.formToken} />
        <FormProblems state={form.state} />
        <Card title={words.company}>
          <div className="grid gap-4 sm:grid-cols-2">
            <div className="sm:col-span-2">
              <Field
                {...field('companyName', words.companyName)}
                hint={words.companyNameHint}
                autoComplete="organization"
                maxLength={160}
                required
              />
            </div>
            <Field {...field('country', words.country)} options={countries} autoComplete="country" required />
            <Field
              {...field('vatId', words.vatId)}
              hint={words.vatIdHint}
              maxLength={30}
              autoComplete="off"
              spellCheck={false}
            />
            <div className="sm:col-span-2">
              <Field
                {...field('street', words.street)}
                autoComplete="street-address"
                maxLength={160}
                required
              />
            </div>
            <Field
              {...field('postalCode', words.postalCode)}
              autoComplete="postal-code"
              maxLength={20}
              required
            />
            <Field {...field('city', words.city)} autoComplete="address-level2" maxLength={80} required />
          </div>
        </Card>
        <Card title={words.person}>
          <div className="grid gap-4 sm:grid-cols-2">
            <Field {...field('personName', words.personName)} autoComplete="name" maxLength={120} required />
            <Field
              name="locale"
              label={words.locale}
              options={languages}
              defaultValue={carried.locale}
              wiring={form.register('locale')}
            />
            <Field
              {...field('email', words.email)}
              hint={words.emailHint}
              inputMode="email"
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={254}
              required
            />
            <Field
              {...field('phone', words.phone)}
              type="tel"
              inputMode="tel"
              autoComplete="tel"
              maxLength={40}
            />
          </div>
        </Card>
        <Card title={words.wishTitle}>
          <Field {...field('wish', words.wish)} hint={words.wishHint} rows={4} maxLength={2000} />
        </Card>
        {/* Out of sight, and out of reach of the keyboard: only programs fill it in. */}
        <div aria-hidden className="absolute -left-[9999px]">
          <label>
            {words.website}
            <input name="website" tabIndex={-1} autoComplete="off" defaultValue="" maxLength={200} />
          </label>
        </div>
        <CheckField name="consent" label={words.consent} hint={words.consentHint} isChecked={false} />
        <Button
          type="submit"
          look="primary"
          aria-disabled={form.isPending}
          className="w-full sm:w-auto sm:justify-self-start sm:px-8"
        >
          {words.submit}
        </Button>
      </form>
    </FormStateContext>
  )
}
