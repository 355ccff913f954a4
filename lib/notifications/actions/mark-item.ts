'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { markItem } from '../commands/mark-item.ts'

/** Marks one row of the inbox as read, or as new again. */
export async function markItemAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(markItem, previous, form, {
    read: (fields) => ({ itemId: fields.get('itemId'), isRead: fields.get('isRead') === 'yes' }),
  })
  if (state.status === 'done') refresh()
  return state
}
