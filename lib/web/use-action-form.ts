'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import type { FormEvent } from 'react'
import { startTransition, useActionState, useId } from 'react'
import type { DefaultValues, FieldErrors, FieldValues, UseFormRegister } from 'react-hook-form'
import { useForm } from 'react-hook-form'
import type { $ZodType } from 'zod/v4/core'
import type { FormAction, FormState } from './form-state.ts'
import type { PostedForm } from './posted-form.ts'
import { stateAtFirst } from './state-at-first.ts'

/** A form that is checked while it is filled in, and checked again by the command. */
export interface CheckedForm<Values extends FieldValues> {
  /** For `FormKeys`. */
  readonly formId: string
  readonly register: UseFormRegister<Values>
  readonly errors: FieldErrors<Values>
  readonly state: FormState
  readonly isPending: boolean
  /** For the `<form>`: it is sent only when the schema takes it, and without scripts like every form. */
  readonly formProps: {
    readonly action: (form: FormData) => void
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
    readonly noValidate: true
  }
}

export interface CheckedFormOptions<Values extends FieldValues> {
  /** Written with `zod/mini`, shared with the command. */
  readonly schema: $ZodType<Values, Values>
  readonly action: FormAction
  readonly defaultValues: DefaultValues<Values>
  /** From `postedForm`, so that the form tells what is wrong without scripts too. */
  readonly posted: PostedForm | undefined
}

/** react-hook-form around a server action; put `FormKeys` and `FormProblems` into the form. */
export function useActionForm<Values extends FieldValues>(
  options: CheckedFormOptions<Values>,
): CheckedForm<Values> {
  const formId = useId()
  const [state, send, isPending] = useActionState(options.action, stateAtFirst(formId, options.posted))
  const { register, handleSubmit, formState } = useForm<Values>({
    resolver: zodResolver(options.schema),
    defaultValues: options.defaultValues,
    mode: 'onTouched',
  })
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    const form = event.currentTarget
    event.preventDefault()
    if (!isPending) void handleSubmit(() => startTransition(() => send(new FormData(form))))(event)
  }
  return {
    formId,
    register,
    errors: formState.errors,
    state,
    isPending,
    formProps: { action: send, onSubmit, noValidate: true },
  }
}
