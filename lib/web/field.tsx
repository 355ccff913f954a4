'use client'

import type { InputHTMLAttributes, ReactNode } from 'react'
import { use } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { Select } from '#lib/ui/select.tsx'
import type { SelectOption } from '#lib/ui/select.tsx'
import { TextArea, TextInput } from '#lib/ui/text-input.tsx'
import { FormStateContext } from './form-context.ts'
import { fieldId } from './field-id.ts'

export interface FieldProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'id' | 'className' | 'defaultValue'
> {
  readonly name: string
  readonly label: string
  /** What to enter, where the label does not say it. */
  readonly hint?: string
  readonly defaultValue?: string
  /** Gives a choice of these. */
  readonly options?: readonly SelectOption[]
  /** Gives room for a text of several lines. */
  readonly rows?: number
  /** Of react-hook-form's `register`, where the form is checked while it is filled in. */
  readonly wiring?: Pick<UseFormRegisterReturn, 'onBlur' | 'onChange' | 'ref'>
}

/** A labelled control of the form around it: shows what was typed before, and what is wrong with it. */
export function Field({
  label,
  hint,
  options,
  rows,
  defaultValue = '',
  wiring,
  ...control
}: FieldProps): ReactNode {
  const state = use(FormStateContext)
  const problem = state.problems.find(({ path }) => path === control.name)?.message
  const id = fieldId(control.name)
  const value = state.values[control.name] ?? defaultValue
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  const shared = {
    ...wiring,
    id,
    name: control.name,
    required: control.required,
    disabled: control.disabled,
    defaultValue: value,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described || undefined,
  }
  return (
    <div className="grid min-w-0 grid-cols-1 content-start gap-1.5">
      <label htmlFor={id} className="text-14 font-medium wrap-anywhere">
        {label}
      </label>
      {options ? (
        <Select key={value} {...shared} options={options} />
      ) : rows ? (
        <TextArea {...shared} rows={rows} maxLength={control.maxLength} />
      ) : (
        <TextInput {...control} {...shared} />
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-13 text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="text-13 text-bad">
          {problem}
        </p>
      )}
    </div>
  )
}
