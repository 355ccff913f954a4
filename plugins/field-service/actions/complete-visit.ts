'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { completeVisit } from '../commands/complete-visit.ts'

/** Completes a visit and goes on to the next one. */
export async function completeVisitAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(completeVisit, previous, form, {
    read: (fields) => ({ visitId: fields.get('visitId'), note: fields.get('note') ?? undefined }),
    onDone: ({ number }) => `/admin/field-service?completed=${number}`,
  })
}
