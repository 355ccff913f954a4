'use client'

import { clsx } from 'clsx'
import type { FormEvent, ReactNode } from 'react'
import { useActionState, useEffect, useId, useRef } from 'react'
import type { ButtonLook } from '#lib/ui/button.tsx'
import { doneEvent } from '#lib/ui/done-event.ts'
import { Notice } from '#lib/ui/notice.tsx'
import { FormStateContext } from './form-context.ts'
import { FormKeys } from './form-keys.tsx'
import { FormProblems } from './form-problems.tsx'
import type { FormAction } from './form-state.ts'
import type { PostedForm } from './posted-form.ts'
import { stateAtFirst } from './state-at-first.ts'
import { SubmitButton } from './submit-button.tsx'

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
  /** `FormCare`, where what is typed deserves it. */
  readonly care?: ReactNode
  /** Beside the button, in front of it. */
  readonly before?: ReactNode
  /** Which side the buttons are on. */
  readonly buttons?: 'start' | 'end'
  readonly children?: ReactNode
}

/** The browser's part of `ActionForm`; islands on prerendered pages use it directly. */
export function FormShell(props: FormShellProps): ReactNode {
  const formId = useId()
  const [state, send, isPending] = useActionState(props.action, stateAtFirst(formId, props.posted))
  const form = useRef<HTMLFormElement>(null)
  const { onDone } = props
  useEffect(() => {
    if (state.status !== 'done') return
    onDone?.()
    form.current?.dispatchEvent(new CustomEvent(doneEvent, { bubbles: true }))
  }, [state, onDone])
  const sendOnce = (event: FormEvent): void => {
    if (isPending) event.preventDefault()
  }
  return (
    <FormStateContext value={state}>
      <form
        ref={form}
        action={send}
        onSubmit={sendOnce}
        aria-busy={isPending}
        data-refused={state.status === 'refused' ? '' : undefined}
        className={props.className ?? 'grid gap-4'}
      >
        <FormKeys formId={formId} formKey={props.formKey} locale={props.locale} round={state.round} />
        {props.care}
        <FormProblems state={state} />
        {props.children}
        <div className={clsx('flex flex-wrap items-center gap-3', props.buttons === 'end' && 'justify-end')}>
          {props.before}
          <SubmitButton
            look={props.submitLook ?? 'primary'}
            isPending={isPending}
            name={props.submitName}
            shortcut={props.care ? 'save' : undefined}
          >
            {props.submitLabel}
          </SubmitButton>
          {state.status === 'done' && props.doneMessage !== undefined && (
            <Notice meaning="good">{props.doneMessage}</Notice>
          )}
        </div>
      </form>
    </FormStateContext>
  )
}
