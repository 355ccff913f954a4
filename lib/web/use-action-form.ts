'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import type { FormEvent } from 'react'
import { startTransition, useActionState } from 'react'
import type { DefaultValues, FieldErrors, FieldValues, UseFormRegister } from 'react-hook-form'
import { useForm } from 'react-hook-form'
import type { $ZodType } from 'zod/v4/core'
import type { FormAction, FormState } from './form-state.ts'
import { idleForm } from './form-state.ts'

/** A form that is checked while it is filled in, and checked again by the command. */
export interface CheckedForm<Values extends FieldValues> {
  readonly register: UseFormRegister<Values>
  readonly errors: FieldErrors<Values>
  readonly state: FormState
  readonly isPending: boolean
  /** For the `<form>`: it is sent only when the schema takes it, and without scripts as any form is. */
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
}

/** react-hook-form around a server action; put `FormKeys` and `FormProblems` into the form. */
export function useActionForm<Values extends FieldValues>(
  options: CheckedFormOptions<Values>,
): CheckedForm<Values> {
  const [state, send, isPending] = useActionState(options.action, idleForm)
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
    register,
    errors: formState.errors,
    state,
    isPending,
    formProps: { action: send, onSubmit, noValidate: true },
  }
}
