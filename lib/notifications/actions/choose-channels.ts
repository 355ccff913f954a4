'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { chooseChannels } from '../commands/choose-channels.ts'
import { readChannels } from '../channel-fields.ts'

/** Keeps by what ways somebody hears of each topic. */
export async function chooseChannelsAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(chooseChannels, previous, form, {
    read: (fields) => ({ choices: readChannels(fields) }),
  })
  if (state.status === 'done') refresh()
  return state
}
