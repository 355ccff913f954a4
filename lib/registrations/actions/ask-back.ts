'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { askBack } from '../commands/ask-back.ts'

/** Mails the applicant a question and shows how it stands. */
export async function askBackAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(askBack, previous, form, {
    read: (fields) => ({
      registrationId: fields.get('registrationId'),
      question: fields.get('question') ?? '',
    }),
  })
  if (state.status === 'done') refresh()
  return state
}
