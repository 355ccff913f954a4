'use client'

import type { ReactNode } from 'react'
import { use } from 'react'
import { Checkbox, Switch } from '#lib/ui/choice.tsx'
import { fieldId } from './field-id.ts'
import { FormStateContext } from './form-context.ts'

export interface CheckFieldProps {
  readonly name: string
  readonly label: string
  /** What it means, where the label does not say it. */
  readonly hint?: string | undefined
  readonly isChecked: boolean
  /** A switch for what the shop does or does not do, a box for one of several. */
  readonly look?: 'box' | 'switch'
}

/**
 * A truth of the form around it. Sends `on` behind `off` when it is checked, and `off` alone when it is not, so that a
 * refused form can tell an unchecked box from one that was not there.
 */
export function CheckField({ name, label, hint, isChecked, look = 'box' }: CheckFieldProps): ReactNode {
  const { values, problems } = use(FormStateContext)
  const problem = problems.find(({ path }) => path === name)?.message
  const kept = values[name]
  const checked = kept === undefined ? isChecked : kept === 'on'
  const Mark = look === 'switch' ? Switch : Checkbox
  const id = fieldId(name)
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
      <input type="hidden" name={name} value="off" />
      <Mark
        key={String(checked)}
        id={id}
        name={name}
        value="on"
        defaultChecked={checked}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
      <label htmlFor={id} className="text-14 font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="col-start-2 text-13 text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="col-start-2 text-13 text-bad">
          {problem}
        </p>
      )}
    </div>
  )
}
