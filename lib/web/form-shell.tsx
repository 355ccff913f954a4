'use client'

import type { FormEvent, ReactNode } from 'react'
import { useActionState, useEffect, useId } from 'react'
import { Button } from '#lib/ui/button.tsx'
import type { ButtonLook } from '#lib/ui/button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { FormStateContext } from './form-context.ts'
import { FormKeys } from './form-keys.tsx'
import { FormProblems } from './form-problems.tsx'
import type { FormAction } from './form-state.ts'
import type { PostedForm } from './posted-form.ts'
import { stateAtFirst } from './state-at-first.ts'

export interface FormShellProps {
  readonly action: FormAction
  readonly locale: string
  readonly submitLabel: string
  /** What the button is called where its label alone does not say what it acts on. */
  readonly submitName?: string
  readonly submitLook?: ButtonLook
  /** Said when it was done and the page stays. */
  readonly doneMessage?: string
  /** Called in the browser when it was done and the page stays. */
  readonly onDone?: () => void
  readonly className?: string
  readonly formKey?: string
  /** What the server says about the form that was sent without scripts, if one was. */
  readonly posted?: PostedForm | undefined
  readonly children?: ReactNode
}

/** The browser's part of `ActionForm`; islands on prerendered pages use it directly. */
export function FormShell(props: FormShellProps): ReactNode {
  const formId = useId()
  const [state, send, isPending] = useActionState(props.action, stateAtFirst(formId, props.posted))
  const { onDone } = props
  useEffect(() => {
    if (state.status === 'done') onDone?.()
  }, [state, onDone])
  const sendOnce = (event: FormEvent): void => {
    if (isPending) event.preventDefault()
  }
  return (
    <FormStateContext value={state}>
      <form action={send} onSubmit={sendOnce} className={props.className ?? 'grid gap-4'}>
        <FormKeys formId={formId} formKey={props.formKey} locale={props.locale} round={state.round} />
        <FormProblems state={state} />
        {props.children}
        <div className="flex flex-wrap items-center gap-3">
          <Button
            type="submit"
            look={props.submitLook ?? 'primary'}
            aria-disabled={isPending}
            aria-label={props.submitName}
          >
            {props.submitLabel}
          </Button>
          {state.status === 'done' && props.doneMessage !== undefined && (
            <Notice meaning="good">{props.doneMessage}</Notice>
          )}
        </div>
      </form>
    </FormStateContext>
  )
}
