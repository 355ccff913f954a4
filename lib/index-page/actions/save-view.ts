'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { saveView } from '../commands/save-view.ts'
import { listPathOf } from '../list-path-of.ts'

export async function saveViewAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(saveView, previous, form, {
    read: (fields) => ({
      listId: fields.get('listId'),
      name: fields.get('name'),
      query: fields.get('query'),
      isShared: fields.getAll('isShared').at(-1) === 'on',
    }),
    onDone: ({ viewId }) => `${listPathOf(form)}?view=${viewId}`,
  })
}
