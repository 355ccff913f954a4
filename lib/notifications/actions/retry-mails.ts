'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runEach } from '#lib/web/run-each.ts'
import { retryMail } from '../commands/retry-mail.ts'

/** Has many mails sent again that were given up. */
export async function retryMailsAction(previous: FormState, form: FormData): Promise<FormState> {
  return runEach(retryMail, previous, form, (mailId) => ({ mailId }))
}
