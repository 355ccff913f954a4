'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { renameView } from '../commands/rename-view.ts'

export async function renameViewAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(renameView, previous, form, {
    read: (fields) => ({ viewId: fields.get('viewId'), name: fields.get('newName') }),
  })
  refresh()
  return state
}
