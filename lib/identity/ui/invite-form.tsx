import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FormAction } from '#lib/web/form-state.ts'
import { ActionForm } from '#lib/web/action-form.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'
import { Field } from '#lib/web/field.tsx'
import { localeNames, locales } from '#lib/web/locale.ts'

export interface InviteFormProps {
  readonly action: FormAction
  readonly roles: readonly string[]
}

/** Who is asked in, and as what. */
export async function InviteForm({ action, roles }: InviteFormProps): Promise<ReactNode> {
  const say = await getTranslations('identity.invitations')
  const locale = await currentLocale()
  return (
    <ActionForm
      action={action}
      submitLabel={say('submit')}
      doneMessage={say('sent')}
      className="grid gap-4 sm:grid-cols-2"
    >
      <Field name="name" label={say('name')} autoComplete="off" maxLength={120} required />
      <Field
        name="email"
        label={say('email')}
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
      <Field
        name="role"
        label={say('role')}
        options={roles.map((role) => ({ value: role, label: say(`roles.${role}`) }))}
      />
      <Field
        name="locale"
        label={say('language')}
        defaultValue={locale}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
    </ActionForm>
  )
}
