import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { resetSecondFactorAction } from '../actions/reset-second-factor.ts'

/** Helps a colleague in who lost phone and recovery codes. */
export async function ResetColleague(): Promise<ReactNode> {
  const say = await getTranslations('identity.resetColleague')
  return (
    <Card title={say('title')}>
      <ActionForm
        action={resetSecondFactorAction}
        submitLabel={say('submit')}
        submitLook="danger"
        doneMessage={say('done')}
        className="grid max-w-96 gap-4"
      >
        <p className="text-14 text-muted">{say('text')}</p>
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
      </ActionForm>
    </Card>
  )
}
