import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { CheckField } from '#lib/web/check-field.tsx'
import { Field } from '#lib/web/field.tsx'
import { KeptInput } from '#lib/web/kept-input.tsx'
import { changeSettingsAction } from '../actions/change-settings.ts'
import type { SettingLine, SettingsDetail } from '../queries/find-settings.ts'

/** The form of a group, made from its schema, in the words of its owner. */
export async function SettingsForm({ group }: { readonly group: SettingsDetail }): Promise<ReactNode> {
  const say = await getTranslations('settings')
  return (
    <ActionForm
      action={changeSettingsAction}
      submitLabel={say('save')}
      doneMessage={say('saved')}
      draft={`settings.${group.groupId}`}
      className="grid max-w-2xl gap-6"
    >
      <input type="hidden" name="groupId" value={group.groupId} />
      <KeptInput name="expectedVersion" value={String(group.version)} />
      {group.fields.map((field) => (
        <SettingControl key={field.name} field={field} words={wordsOf(group.title)} />
      ))}
    </ActionForm>
  )
}

interface SettingControlProps {
  readonly field: SettingLine
  /** Namespace of the owner's words for this group. */
  readonly words: string
}

async function SettingControl({ field, words }: SettingControlProps): Promise<ReactNode> {
  const { name, kind, value, options, min, max, maxLength } = field
  const say = await getTranslations(words)
  const general = await getTranslations('settings')
  const own = say.has(`${name}.hint`) ? say(`${name}.hint`) : undefined
  const hint = kind === 'list' ? [own, general('listHint')].filter(Boolean).join(' ') : own
  const shared = { name, label: say(`${name}.label`), ...(hint && { hint }) }
  if (kind === 'truth') return <CheckField {...shared} look="switch" isChecked={value === 'on'} />
  if (options) {
    const choices = options.map((option) => ({
      value: String(option),
      label: say(`${name}.options.${option}`),
    }))
    return <Field {...shared} options={choices} defaultValue={value} />
  }
  if (kind === 'list') return <Field {...shared} rows={5} defaultValue={value} />
  if (kind === 'number') {
    return (
      <Field
        {...shared}
        type="number"
        inputMode="numeric"
        step={1}
        min={min}
        max={max}
        defaultValue={value}
      />
    )
  }
  return <Field {...shared} type={kind} maxLength={maxLength} defaultValue={value} />
}

/** `owner.settings.noun` of the title's key. */
function wordsOf(title: string): string {
  return title.slice(0, title.lastIndexOf('.'))
}
