'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runForVisitor } from '#lib/web/run-for-visitor.ts'
import { withdrawRequest } from '../commands/withdraw-request.ts'
import { linkLimits } from '../limits.ts'
import { hashLinkToken } from '../link-token.ts'

/** Takes a request back and shows how it stands. */
export async function withdrawRequestAction(previous: FormState, form: FormData): Promise<FormState> {
  const token = String(form.get('_token')).slice(0, 100)
  const tokenHash = hashLinkToken(token)
  return runForVisitor(withdrawRequest, previous, form, {
    limits: linkLimits,
    subject: () => tokenHash,
    read: () => ({ tokenHash }),
    next: () => `/register/request/${encodeURIComponent(token)}`,
  })
}
