'use client'

import type { FormEvent, ReactNode } from 'react'
import { useActionState, useId } from 'react'
import type { ButtonLook } from '#lib/ui/button.tsx'
import { Button } from '#lib/ui/button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { FormKeys } from '#lib/web/form-keys.tsx'
import { FormProblems } from '#lib/web/form-problems.tsx'
import type { FormAction } from '#lib/web/form-state.ts'
import type { PostedForm } from '#lib/web/posted-form.ts'
import { stateAtFirst } from '#lib/web/state-at-first.ts'

export interface BulkFormProps {
  readonly action: FormAction
  readonly rows: readonly { readonly id: string; readonly name: string }[]
  readonly formKey: string
  readonly locale: string
  readonly posted: PostedForm | undefined
  readonly look: ButtonLook
  readonly words: { readonly question: string; readonly submit: string }
  readonly children?: ReactNode
}

/** Asks once, then does it, then says what became of each row that was refused. */
export function BulkForm(props: BulkFormProps): ReactNode {
  const formId = useId()
  const [state, send, isPending] = useActionState(props.action, stateAtFirst(formId, props.posted))
  if (state.status === 'done') {
    return (
      <Notice meaning={state.problems.length === 0 ? 'good' : 'attention'}>
        <p>{state.message}</p>
        {state.problems.length > 0 && (
          <ul className="mt-1 grid gap-0.5">
            {state.problems.map(({ path, message }) => (
              <li key={path} className="wrap-anywhere">
                {props.rows.find(({ id }) => id === path)?.name ?? path}: {message}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    )
  }
  const sendOnce = (event: FormEvent): void => {
    if (isPending) event.preventDefault()
  }
  return (
    <form action={send} onSubmit={sendOnce} className="grid gap-3">
      <FormKeys formId={formId} formKey={props.formKey} locale={props.locale} round={state.round} />
      <FormProblems state={state} />
      {props.rows.map(({ id }) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
      <p>{props.words.question}</p>
      {props.children}
      {props.rows.length > 0 && (
        <Button type="submit" look={props.look} aria-disabled={isPending} className="justify-self-start">
          {props.words.submit}
        </Button>
      )}
    </form>
  )
}
