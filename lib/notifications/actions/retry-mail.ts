'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { retryMail } from '../commands/retry-mail.ts'

/** Has a mail sent again that was given up. */
export async function retryMailAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(retryMail, previous, form, {
    read: (fields) => ({ mailId: fields.get('mailId') }),
  })
  if (state.status === 'done') refresh()
  return state
}
