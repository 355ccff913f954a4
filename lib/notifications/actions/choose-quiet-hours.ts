'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { chooseQuietHours } from '../commands/choose-quiet-hours.ts'

/** Keeps when somebody wants no mail. */
export async function chooseQuietHoursAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(chooseQuietHours, previous, form, {
    read: (fields) => ({
      timeZone: fields.get('timeZone'),
      hours: fields.getAll('isQuiet').includes('on')
        ? { from: fields.get('hours.from'), until: fields.get('hours.until') }
        : null,
    }),
  })
  if (state.status === 'done') refresh()
  return state
}
