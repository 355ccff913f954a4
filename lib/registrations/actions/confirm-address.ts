'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runForVisitor } from '#lib/web/run-for-visitor.ts'
import { confirmAddress } from '../commands/confirm-address.ts'
import { linkLimits } from '../limits.ts'
import { hashLinkToken } from '../link-token.ts'

/** Confirms the address of a request by the mailed link. */
export async function confirmAddressAction(previous: FormState, form: FormData): Promise<FormState> {
  const tokenHash = hashLinkToken(String(form.get('_token')).slice(0, 100))
  return runForVisitor(confirmAddress, previous, form, {
    limits: linkLimits,
    subject: () => tokenHash,
    read: () => ({ tokenHash }),
    next: () => '/register?confirmed=1',
  })
}
