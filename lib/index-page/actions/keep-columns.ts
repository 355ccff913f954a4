'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { keepOpening } from '../commands/keep-opening.ts'
import { listPathOf } from '../list-path-of.ts'

/** Remembers the columns for every time the list is opened, and shows what was shown with them. */
export async function keepColumnsAction(previous: FormState, form: FormData): Promise<FormState> {
  const columns = form.getAll('column').map(String).join('.')
  const shown = new URLSearchParams(String(form.get('shown') ?? ''))
  shown.set('columns', columns)
  const opensWith = form.get('opensWith')
  return runAction(keepOpening, previous, form, {
    read: (fields) => ({
      listId: fields.get('listId'),
      query: new URLSearchParams({
        ...(typeof opensWith === 'string' && opensWith !== '' && { view: opensWith }),
        columns,
      }).toString(),
    }),
    onDone: () => `${listPathOf(form)}?${shown}`,
  })
}
