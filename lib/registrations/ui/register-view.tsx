import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { kernel } from '#lib/kernel/runtime.ts'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'
import { localeNames, locales } from '#lib/web/locale.ts'
import { newFormKey } from '#lib/web/new-form-key.ts'
import { postedForm } from '#lib/web/posted-form.ts'
import { sessionCookie } from '#lib/web/session-cookie.ts'
import { countryChoice } from '../countries.ts'
import { newFormToken } from '../visit/form-token.ts'
import { RegisterForm } from './register-form.tsx'
import { registerWords } from './register-words.ts'

/** Where a company asks for an account. */
export async function RegisterView(): Promise<ReactNode> {
  const [say, formKey, locale, posted] = await Promise.all([
    getTranslations('registrations.form'),
    newFormKey(),
    currentLocale(),
    postedForm(),
  ])
  const choose = { value: '', label: say('chooseCountry') }
  return (
    <div className="mx-auto w-full max-w-2xl">
      <PageHeader title={say('title')} text={say('text')} />
      <div className="grid gap-6">
        <RegisterForm
          formKey={formKey}
          formToken={newFormToken(kernel().clock.now(), sessionCookie().secret)}
          locale={locale}
          posted={posted}
          countries={[choose, ...countryChoice(locale)]}
          languages={locales.map((value) => ({ value, label: localeNames[value] }))}
          words={await registerWords()}
        />
        <p className="text-14 text-muted">
          {say('haveAccount')} <TextLink href="/sign-in">{say('signIn')}</TextLink>
        </p>
      </div>
    </div>
  )
}
