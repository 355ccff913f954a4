'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { askApproval } from '../commands/ask-approval.ts'

/** Asks for the yes that an order needs; the checkout then says that it waits. */
export async function askApprovalAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(askApproval, previous, form, {
    read: (fields) => ({ addressId: fields.get('addressId') || undefined }),
  })
  if (state.status === 'done') refresh()
  return state
}
