'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { removeView } from '../commands/remove-view.ts'
import { listPathOf } from '../list-path-of.ts'

export async function removeViewAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(removeView, previous, form, {
    read: (fields) => ({ viewId: fields.get('viewId') }),
    onDone: () => listPathOf(form),
  })
}
