'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { startActing } from '../commands/start-acting.ts'

/** Begins to act for somebody and opens their portal. */
export async function startActingAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(startActing, previous, form, {
    read: (fields) => ({
      membershipId: fields.get('membershipId'),
      reason: fields.get('reason'),
    }),
    onDone: () => {
      refresh()
      return '/account'
    },
  })
}
