'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { chooseMail } from '../commands/choose-mail.ts'

/** Keeps by what way somebody wants to hear of a topic. */
export async function chooseMailAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(chooseMail, previous, form, {
    read: (fields) => ({ topic: fields.get('topic'), mail: fields.get('mail') }),
  })
  if (state.status === 'done') refresh()
  return state
}
