import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currentLocale } from '#lib/web/current-locale.ts'
import type { FieldProps } from '#lib/web/field.tsx'
import type { FormAction } from '#lib/web/form-state.ts'
import { newFormKey } from '#lib/web/new-form-key.ts'
import { postedForm } from '#lib/web/posted-form.ts'
import { InPlaceEditor } from './in-place-editor.tsx'

export interface EditInPlaceProps {
  /** The one field, as the form around it would have it; `defaultValue` is what it holds now. */
  readonly field: FieldProps
  /** How the value looks while nobody edits it; the plain value where left out. */
  readonly shown?: ReactNode
  readonly action: FormAction
  /** What the form carries unseen, such as the object's id. */
  readonly fields: Readonly<Record<string, string>>
  /** The page it stands on. */
  readonly path: string
  /** The search parameter `edit` of the page: names the field that is being edited without scripts. */
  readonly edited: string | undefined
}

/** A value that is changed where it is read. Without scripts the page opens again with the form in its place. */
export async function EditInPlace(props: EditInPlaceProps): Promise<ReactNode> {
  const { field, fields, shown, action, path, edited } = props
  const say = await getTranslations('object-page')
  const [formKey, locale, posted] = await Promise.all([newFormKey(), currentLocale(), postedForm()])
  return (
    <InPlaceEditor
      // A value that was saved is shown again, whoever saved it.
      key={field.defaultValue}
      field={field}
      form={{ action, formKey, locale, posted, submitLabel: say('save') }}
      fields={fields}
      shown={shown ?? (field.defaultValue || <span className="text-muted">{say('empty')}</span>)}
      path={path}
      isOpenAtFirst={edited === field.name && posted?.state.status !== 'done'}
      words={{
        edit: say('edit'),
        editField: say('editField', { field: field.label }),
        cancel: say('cancel'),
      }}
    />
  )
}
