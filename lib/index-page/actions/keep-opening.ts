'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { keepOpening } from '../commands/keep-opening.ts'

export async function keepOpeningAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(keepOpening, previous, form, {
    read: (fields) => ({ listId: fields.get('listId'), query: fields.get('query') }),
  })
  refresh()
  return state
}
