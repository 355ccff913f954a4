'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { markRead } from '../commands/mark-read.ts'

/** Marks the inbox as read. */
export async function markReadAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(markRead, previous, form, {
    read: (fields) => ({ untilId: fields.get('untilId') }),
  })
  if (state.status === 'done') refresh()
  return state
}
