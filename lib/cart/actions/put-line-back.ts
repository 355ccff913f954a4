'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { sentWithoutScripts } from '#lib/web/sent-without-scripts.ts'
import { putLineBack } from '../commands/put-line-back.ts'
import { readLine } from '../read-line.ts'

/** Puts a line back; with scripts from wherever the message about it is still seen. */
export async function putLineBackAction(previous: FormState, form: FormData): Promise<FormState> {
  const path = (await sentWithoutScripts()) ? '/cart' : undefined
  const state = await runAction(putLineBack, previous, form, { read: readLine, onDone: () => path })
  if (state.status === 'done') refresh()
  return state
}
